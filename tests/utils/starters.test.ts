import { expect, test } from 'vitest';
import { builtInPacks } from '../../utils/built-in-packs';
import { listStarters } from '../../utils/starters';

test('a starter is told with the rules that will be in force: one that replaces a parent’s counts once', () => {
  const ids = [...builtInPacks.values()].flatMap((pack) => pack.rules.map((rule) => rule.id));
  const police = listStarters({}).find(({ name }) => name === 'police');
  expect(new Set(ids).size).toBeLessThan(ids.length);
  expect(police?.about).toMatch(new RegExp(`^${new Set(ids).size} rules`));
});
