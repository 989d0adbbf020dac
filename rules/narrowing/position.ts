import type { Draft } from '../draft';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { countGraphemes } from '../text/graphemes';
import { shownAtFirst } from './visible-part';

/** Parts of a post: its first sentence, its last, and what the network shows before and after "see more". */
export const positions = ['start', 'end', 'before-fold', 'after-fold'] as const;
export type Position = (typeof positions)[number];

/** Whether a span is in that part of the post; of a span on the fold, the end decides. */
export function isAt(position: Position, { start, end }: Span, reading: Reading, { network }: Draft): boolean {
  if (position === 'start') return reading.sentenceAt(start) === 0;
  if (position === 'end') return reading.sentenceAt(end - 1) === reading.lastSentence;
  const shown = shownAtFirst(network);
  // A grapheme has at least one UTF-16 unit: most spans need no counting.
  const isShown = end <= shown || countGraphemes(reading.text.slice(0, end)) <= shown;
  return isShown === (position === 'before-fold');
}
