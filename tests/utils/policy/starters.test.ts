import { expect, test } from 'vitest';
import { resolveFrom } from '../../../utils/policy/resolve-packs';
import { listStarters } from '../../../utils/policy/starters';

test('a starter is told with the rules that will be in force: one that replaces a parent’s counts once', () => {
  const rules = resolveFrom({}, ['police']).flatMap((pack) => pack.rules);
  const ids = rules.filter(({ enabled }) => enabled).map(({ id }) => id);
  const police = listStarters({}).find(({ name }) => name === 'police');
  expect(new Set(ids).size).toBeLessThan(ids.length);
  expect(police?.about).toMatch(new RegExp(`^${new Set(ids).size} rules`));
});

test('a goal told in two languages is one goal', () => {
  expect(listStarters({}).find(({ name }) => name === 'company')?.about).toMatch(/, 5 goals$/);
});

test('only packs with goals are offered, and base last', () => {
  const names = listStarters({}).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['career-centre', 'company', 'police']));
  expect(names).not.toContain('base-fr');
  expect(names.at(-1)).toBe('base');
});
