// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Badge } from '../../../components/coach/Badge';
import { draw } from '../draw';

const states = ['checking', 'clear', 'findings', 'held', "can't see this box", "can't check", 'not a work post'];

const badgeIn = (state: string) =>
  draw(<Badge state={state} count={2} open={false} onToggle={() => undefined} />).querySelector('button') as Element;

test.each(states)('the badge is named “Goalpost: %s”', (state) => {
  expect(badgeIn(state).getAttribute('aria-label')).toBe(`Goalpost: ${state}`);
});

test('each state shows a sign of its own, so that its color is not what tells them apart', () => {
  const signs = states.map((state) => badgeIn(state).getAttribute('data-sign'));
  expect(signs).toEqual(['…', '✓', '2', '!', '?', '×', '–']);
});
