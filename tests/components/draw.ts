import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a component into a page of its own and gives the element it is in. */
export function draw(component: ComponentChild): HTMLElement {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  act(() => render(component, page));
  return page;
}

/** Presses the button of this name. */
export function press(page: HTMLElement, name: string): void {
  const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  if (!button) throw new Error(`There is no button “${name}” in: ${page.textContent}`);
  act(() => button.click());
}

/** Types into a field, over what was there. */
export function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field) throw new Error('There is no such field.');
  field.value = text;
  act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
