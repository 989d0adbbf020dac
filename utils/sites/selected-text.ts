/**
 * The text a person selected on a page, with its line breaks, also in a text field; where nothing is selected, the text
 * of the box they are in. It travels into the page as source, so it may use nothing but the page.
 */
export function selectedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type !== 'password')) {
    const { value, selectionStart, selectionEnd } = focused;
    return value.slice(selectionStart ?? 0, selectionEnd ?? value.length) || value;
  }
  const selected = String(getSelection());
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks that a person sees.
  return selected || !(focused instanceof HTMLElement && focused.isContentEditable) ? selected : focused.innerText;
}
