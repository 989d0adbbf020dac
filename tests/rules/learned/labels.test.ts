import { expect, it } from 'vitest';
import { labelNames } from '../../../rules/learned/labels';
import { builtInPacks } from '../../../utils/policy/built-in-packs';

it('what is learned is what the built-in packs ask for, so that nobody loads weights that no rule uses', () => {
  const asked = new Set<string>();
  JSON.stringify([...builtInPacks.values()], (_, value) => {
    if (value?.kind === 'learned') asked.add(value.label);
    if (value?.unlikely === 'ignore') asked.add(value.category);
    return value;
  });
  expect([...asked].sort()).toEqual([...labelNames].sort());
});
