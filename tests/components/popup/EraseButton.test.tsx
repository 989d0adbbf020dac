// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EraseButton } from '../../../components/popup/EraseButton';
import { draw, press } from '../draw';

function drawButton() {
  const erased: string[] = [];
  const page = draw(<EraseButton count={2} onErase={() => erased.push('erased')} />);
  return { page, erased };
}

test('erasing takes a second press, which says what goes', () => {
  const { page, erased } = drawButton();
  press(page, 'Erase the log');
  expect(erased).toEqual([]);
  expect(page.textContent).toContain('removes 2 posts');
  press(page, 'Erase');
  expect(erased).toEqual(['erased']);
});

test('keeping goes back, and nothing is erased', () => {
  const { page, erased } = drawButton();
  press(page, 'Erase the log');
  press(page, 'Keep');
  expect([page.textContent, erased]).toEqual(['Erase the log…', []]);
});
