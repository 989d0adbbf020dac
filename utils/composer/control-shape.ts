const shape =
  'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], a:not([href]), a[href=""], a[href^="#"], a[href^="javascript:"], [tabindex="0"]';
/** What programs make a button of without saying so: told by its style's name, and it holds nothing else to press. */
const lookalike =
  ':is([onclick], [class*="btn" i], [class*="button" i], [class*="submit" i], [class*="send" i], [class*="publish" i]):not(input, select, textarea, form, :has(button, input, select, textarea, a[href], [role="button"], [contenteditable]))';
/** Controls that open, choose or switch something; and those of a page's navigation. */
const opening =
  '[aria-haspopup], [aria-expanded], [aria-pressed], [role="tab"], [role^="menuitem"], [role="option"], [role="switch"], [role="textbox"], [contenteditable], :is(nav, [role="navigation"]):has(a[href^="/"], a[href^="http"]) *';

/** What opens a part of the page, where its details are asked for, and no menu. */
const opensDialog =
  'button:is([aria-expanded], [aria-haspopup="dialog"]):not([aria-haspopup="menu"], [aria-haspopup="listbox"], [aria-haspopup="true"])';

const ownButton = /-(button|btn)$/;

/** Whether buttons that design systems make themselves are inside: `ion-buttons` is none, it holds some. */
const holdsOwnButtons = (element: Element) =>
  [...element.querySelectorAll('*')].some(({ localName }) => ownButton.test(localName));

/** What counts characters may be called as what sends them is. */
const isCounter = ({ textContent }: Element) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(textContent ?? '');

/** Whether an element is a control that can do something by itself, as far as its shape tells. */
export function isControl(element: Element): boolean {
  const isOne =
    element.matches(shape) ||
    ownButton.test(element.localName) ||
    (element.matches(lookalike) && !isCounter(element) && !holdsOwnButtons(element));
  return isOne && !element.matches(opening);
}

/** Whether an element opens what asks once more before it does what it is called by, as the “Publish” of WordPress. */
export function asksFirst(element: Element): boolean {
  return element.matches(opensDialog);
}
