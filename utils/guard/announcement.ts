import { accessibleName } from '../composer/accessible-name';
import { announcing } from '../log/permalink';

/** What a control may stand in beside the box: there the page goes on with what was pressed. */
const parts = 'dialog, [role="dialog"], aside, [role="region"]';
/** Where links lead to that stand beside a question or a refusal. */
const elsewhere = /log-?in|sign-?(in|up)|oauth|register|account|help|support|terms|privacy/i;

const linksNow = () => [...document.links] as HTMLAnchorElement[];

/**
 * Takes down, as the author presses, what the page shows, and gives a way to ask whether it announces the post, where it
 * leaves the text in the box: the control is gone or called otherwise, and a link to the same site that was not there before
 * stands in a live region, or in the part of the page, beside the box, that the control stood in. What only says “Done” might
 * as well be a failure, in a language nobody knows.
 */
export function announcement(control: Element | undefined, editables: readonly Element[]): () => boolean {
  const name = control && accessibleName(control);
  const part = control?.closest(parts);
  const isBeside = !editables.some((editable) => part?.contains(editable));
  const before = new Set(linksNow().map(({ href }) => href));
  return () =>
    control !== undefined &&
    (!control.checkVisibility() || accessibleName(control) !== name) &&
    linksNow().some(
      (link) =>
        !before.has(link.href) &&
        link.origin === location.origin &&
        !elsewhere.test(link.pathname) &&
        ((isBeside && part?.contains(link)) || link.closest(announcing)) &&
        link.checkVisibility(),
    );
}
