// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { networkSchema } from '../../../rules/format/network';
import { composerOf } from '../../../utils/composer/composer';
import { selectorsFor } from '../../../utils/teach/selectors-for';
import { boxAt, controlAt, taughtNetwork } from '../../../utils/teach/taught-network';

const page = `<div id="radix-:r7:"><div class="css-1x2y3z editor"><div class="input" contenteditable="true"><p>Text</p></div></div>
  <footer><span class="go"><i></i>Woof</span></footer></div><textarea id="other"></textarea>`;

function shows(html: string): void {
  document.body.innerHTML = html;
}
const find = (selector: string) => document.querySelector(selector) as Element;

afterEach(() => document.body.replaceChildren());

test('selectors find exactly the element, and keep clear of names made for one view of the page', () => {
  shows(page);
  for (const selector of ['.input', '.go', '#other', 'footer']) {
    const selectors = selectorsFor(find(selector));
    expect(selectors.length).toBeGreaterThan(0);
    for (const one of selectors) {
      expect([...document.querySelectorAll(one)], one).toEqual([find(selector)]);
      expect(one).not.toMatch(/radix|css-|r7/);
    }
  }
});

test('an id that its authors gave comes first', () => {
  shows(page);
  expect(selectorsFor(find('#other'))[0]).toBe('#other');
});

test('an element in a shadow root is found through its host', () => {
  shows('<my-box></my-box>');
  const root = find('my-box').attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea name="body"></textarea>';
  expect(selectorsFor(root.querySelector('textarea') as Element)[0]).toMatch(/^my-box.* >>> textarea/);
});

test('what was pointed at is a network that the box is a composer of, beside what was taught before', () => {
  shows(page);
  const editable = boxAt(find('p')) as Element;
  const control = controlAt(find('.go i'));
  const first = taughtNetwork('site.example', { editable, control }, undefined);
  expect(networkSchema.safeParse(first).success).toBe(true);
  expect(first && composerOf(find('p'), [first], '/')?.editable).toBe(find('.input'));
  const both = taughtNetwork('site.example', { editable: find('#other'), control: undefined }, first);
  expect(both?.surfaces.map(({ id, shortcuts }) => `${id}: ${shortcuts.join(', ')}`)).toEqual([
    'post: mod+Enter, Enter',
    'post-2: mod+Enter',
  ]);
});
