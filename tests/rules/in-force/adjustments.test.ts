import { expect, test } from 'vitest';
import { type Adjustments, adjusted, withOwnAdjustments } from '../../../rules/in-force/adjustments';
import { rulesInForce } from '../../../rules/in-force/rules-in-force';
import { packOf } from '../one-line';

const word = (id: string, ...more: object[]) => Object.assign({ id, kind: 'existence', terms: [id] }, ...more);
const parent = packOf({ id: 'org.example.parent', rules: [word('plates'), word('names', { severity: 'tip' })] });
const child = packOf({
  id: 'org.example.child',
  overrides: { names: { severity: 'off' } },
  rules: [word('quiet', { enabled: false })],
});

/** The rules in force with what was set, a line each. */
function inForce(adjustments: Adjustments): string[] {
  return rulesInForce(adjusted([parent, child], adjustments, {})).map(({ rule, severity }) => `${rule.id} ${severity}`);
}

test('nothing set: as the packs say', () => {
  expect(inForce({})).toEqual(['plates warn']);
});

test.each<[string, Adjustments, string[]]>([
  ['a severity', { plates: { severity: 'block' } }, ['plates block']],
  ['off', { plates: { enabled: false } }, []],
  ['on, of a rule a pack switched off', { names: { enabled: true } }, ['plates warn', 'names tip']],
  ['on, of a rule that starts off', { quiet: { enabled: true } }, ['plates warn', 'quiet warn']],
  ['a severity of a rule that is off: it stays off', { names: { severity: 'block' } }, ['plates warn']],
  ['both', { names: { severity: 'block', enabled: true } }, ['plates warn', 'names block']],
  ['something for a rule that is gone', { gone: { severity: 'block' } }, ['plates warn']],
])('set: %s', (_, adjustments, expected) => {
  expect(inForce(adjustments)).toEqual(expected);
});

test('a pack’s mode is set for it alone, and the packs given stay as they were', () => {
  const modes = adjusted([parent, child], {}, { 'org.example.parent': 'pilot' }).map(({ mode }) => mode);
  expect([modes, parent.mode]).toEqual([['pilot', 'live'], 'live']);
});

test('a pack handed on carries the adjustments of its own rules only', () => {
  const set = { plates: { severity: 'block' }, quiet: { enabled: true } } as const;
  expect(withOwnAdjustments(parent, set, {}).overrides).toEqual({ plates: { severity: 'block' } });
});
