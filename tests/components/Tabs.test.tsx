// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Tabs } from '../../components/Tabs';
import { draw, press } from './draw';

const tabs = ['one', 'two', 'three'].map((id) => ({ id, title: id, content: <p>{id} content</p> }));
const drawTabs = () => draw(<Tabs label="Numbers" tabs={tabs} first="one" />);

const state = (page: HTMLElement) => ({
  selected: page.querySelector('[aria-selected="true"]')?.textContent,
  focusable: [...page.querySelectorAll<HTMLElement>('[role=tab]')].filter((tab) => tab.tabIndex === 0).length,
  shown: [...page.querySelectorAll<HTMLElement>('[role=tabpanel]')].filter((panel) => !panel.hidden).length,
  content: page.querySelector('[role=tabpanel]:not([hidden])')?.textContent,
});

const key = (page: HTMLElement, name: string) =>
  act(() => {
    page
      .querySelector('[aria-selected="true"]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

test('the first tab is chosen, and only it is a tab stop', () => {
  expect(state(drawTabs())).toEqual({ selected: 'one', focusable: 1, shown: 1, content: 'one content' });
});

test.each([
  [['ArrowRight'], 'two'],
  [['ArrowLeft'], 'three'],
  [['End'], 'three'],
  [['End', 'ArrowRight'], 'one'],
  [['ArrowRight', 'ArrowRight', 'Home'], 'one'],
  [['a'], 'one'],
])('%j chooses %s and takes the focus there', (keys, expected) => {
  const page = drawTabs();
  for (const name of keys) key(page, name);
  expect(state(page)).toEqual({ selected: expected, focusable: 1, shown: 1, content: `${expected} content` });
  if (keys.length > 1 || keys[0] !== 'a') expect(document.activeElement?.textContent).toBe(expected);
});

test('a click chooses', () => {
  const page = drawTabs();
  press(page, 'two');
  expect(state(page).content).toBe('two content');
});
