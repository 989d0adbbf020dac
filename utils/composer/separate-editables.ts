import {
  asksForMessage,
  asksForPost,
  asksForTitle,
  codeWordsOf,
  enterPublishes,
  isOtherField,
  isTitle,
} from './likely-words';

const labels = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
const namings = ['aria-label', 'aria-labelledby', 'name'];

const saidAt = (element: Element) =>
  labels
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase();

/** Whether editables side by side say that each is a box of its own: by names of their own, or by each asking for a text. */
export function areSeparate(editables: readonly Element[]): boolean {
  const areNamed = namings.some(
    (naming) => new Set(editables.map((one) => one.getAttribute(naming)).filter(Boolean)).size > 1,
  );
  const asks = (one: Element) => [asksForPost, asksForMessage].some((words) => words.test(saidAt(one)));
  const isSent = (one: Element) => /^(send|done|go|search)$/.test(one.getAttribute('enterkeyhint') ?? '');
  const saysEnter = (one: Element) => enterPublishes.test(saidAt(one));
  const isOther = (one: Element) => isOtherField.test(codeWordsOf(one, false));
  return (
    areNamed ||
    editables.filter(asks).length > 1 ||
    editables.some((one) => isSent(one) || saysEnter(one) || isOther(one))
  );
}

/** Whether an editable is the title of what stands under it. */
export function isTitled(block: Element): boolean {
  return isTitle.test(codeWordsOf(block)) || asksForTitle.test(saidAt(block));
}
