/** Whether an editable is a field of the browser's own, whose value is the draft. */
export function isTextField(editable: Element): editable is HTMLTextAreaElement | HTMLInputElement {
  return editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement;
}
