import { nameOf, pictureOf, showsFew } from './control-picture';
import { isControl } from './control-shape';
import { codeWordsOf, isOfChat, isPrivateStep, wordsIn } from './likely-words';
import { isAddressee, isDirect, isOfReaders, sendsMessage } from './reader-words';
import { parentAcross } from './shadow-root';

/** What shows a choice, and what was chosen of several. */
const choices =
  'select, input[type="radio"]:checked, button, [role="button"], [role="combobox"], summary, a[href=""], a:not([href]), .selected, [aria-checked="true"], [aria-selected="true"]';
const selected = '.selected, .active, [aria-pressed="true"], [aria-checked="true"], [aria-selected="true"]';

/** What stands around an element, innermost first, without the page's own root. */
export function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentAcross(element); at && at.localName !== 'body'; at = parentAcross(at)) found.push(at);
  return found;
}

/** Whether people write to each other in private there, as far as the page's address and its programs' names tell. */
export function isLikelyPrivate(editable: Element): boolean {
  const { pathname, search, hash } = editable.ownerDocument.location;
  const steps = safelyDecoded(pathname + search + hash)
    .toLowerCase()
    .split(/[/?&#=.;:]+/);
  if (steps.some((step) => isPrivateStep.test(step))) return true;
  if ([editable, ...around(editable)].some((element) => isOfChat.test(codeWordsOf(element)))) return true;
  return goesToFew(partOf(editable)) || hasAddressee(editable);
}

/** The form or dialog of a box, or else what stands closely around it. */
export function partOf(editable: Element): Element | undefined {
  const outer = around(editable);
  return (
    outer.find((element) => element.matches('form, dialog, [role="dialog"]')) ?? outer[Math.min(4, outer.length - 1)]
  );
}

function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether the chosen readers are only the people it mentions. */
function goesToFew(part: Element | undefined): boolean {
  return [...(part?.querySelectorAll(choices) ?? [])].some((one) => {
    const choice = one.matches('select') ? (one as HTMLSelectElement).selectedOptions[0] : one;
    // Of buttons side by side only the selected one says who reads it.
    if (!choice || (one.matches('button') && !one.matches(selected) && one.parentElement?.querySelector(selected)))
      return false;
    const label = wordsIn(choice.getAttribute('aria-label'), choice.getAttribute('title'));
    const name = wordsIn(label, choice.textContent?.slice(0, 60));
    const isShownByPicture = isOfReaders.test(label) && showsFew.test(pictureOf(choice));
    return isDirect.test(name) || isDirect.test(wordsIn(choice.getAttribute('value'))) || isShownByPicture;
  });
}

/** Whether the box goes out by a button that is called a message. */
export function goesOutAsMessage(editable: Element): boolean {
  const controls = [...(partOf(editable)?.querySelectorAll('button, [role="button"]') ?? [])].filter(isControl);
  return controls.some((control) => sendsMessage.test(wordsIn(nameOf(control))));
}

/** Whether the box has a field for whom it goes to, as letters have. */
function hasAddressee(editable: Element): boolean {
  const fields = partOf(editable)?.querySelectorAll('input, textarea, label, [contenteditable]') ?? [];
  return [...fields].some((field) => {
    // “To: everyone”.
    if (field.matches('label') && isForAll((field as HTMLLabelElement).control)) return false;
    const names = [field.getAttribute('placeholder'), field.getAttribute('aria-label'), field.getAttribute('name')];
    const said = field.matches('label') ? [...field.childNodes].map(({ nodeValue }) => nodeValue) : names;
    return field !== editable && said.some((name) => isAddressee.test(wordsIn(name)));
  });
}

/** Whether a choice of readers is made, and everyone chosen. */
function isForAll(choice: Element | null): boolean {
  return choice?.localName === 'select' && /^(public|everyone|all|world)\b/i.test((choice as HTMLSelectElement).value);
}

/** Whether what is closely around the box shows messages as people who chat see them. */
export function isBesideMessages(editable: Element): boolean {
  const part = around(editable)[3] ?? partOf(editable);
  return (
    part?.querySelector(
      '[role="log"], [class*="bubble" i], [class*="messages" i], [class*="message-list" i], [class*="message__" i]',
    ) != null
  );
}
