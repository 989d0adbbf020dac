import type { LengthLimit } from '../../rules/format/network';
import { measureLength } from '../../rules/measures/length';
import type { Composer } from '../composer/composer';
import { findAll } from '../composer/selectors';

/** A whole number as pages write it: a minus sign of either kind, and maybe groups of three. */
const wholeNumber = /[-\u2212]?\d{1,3}(?:[\s.,\u2019']\d{3})+(?!\d)|[-\u2212]?\d+/;

/**
 * The limit of this very server: what the page shows as left and what `text`, as it stood when that was shown, has used.
 * Undefined where the page shows nothing of the kind. Asks nobody.
 */
export function limitOnPage({ surface, container }: Composer, text: string): LengthLimit | undefined {
  if (!surface.remaining || !surface.limit) return undefined;
  const [shown] = findAll(container, surface.remaining);
  const left = wholeNumber
    .exec(shown?.textContent ?? '')?.[0]
    .replace('\u2212', '-')
    .replace(/[^\d-]/g, '');
  const max = Number(left) + measureLength(text, surface.limit).used;
  return max > 0 ? { ...surface.limit, max } : undefined;
}
