import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { resolvePacks } from '../../rules/in-force/policy-in-force';
import type { Pack } from '../../rules/pack';
import { packOf } from './one-line';

const rule = { id: 'no-a', kind: 'existence', terms: ['a'] };
const find =
  (...packs: Pack[]) =>
  (name: string): Pack | undefined =>
    packs.find(({ id }) => id === name);

describe('resolving packs', () => {
  it('parents come first, each once', () => {
    const [base, left, right] = [
      packOf({ id: 'base' }),
      packOf({ id: 'left', extends: ['base'] }),
      packOf({ id: 'right', extends: ['base', 'left'] }),
    ];
    expect(resolvePacks(['right', 'base'], find(base, left, right)).map(({ id }) => id)).toEqual([
      'base',
      'left',
      'right',
    ]);
  });

  it.each([
    ['an unknown name', [packOf({ id: 'a' })], 'b', 'There is no pack “b”'],
    ['an unknown parent', [packOf({ id: 'a', extends: ['b'] })], 'a', '“a” extends “b”, which is not here'],
    [
      'a circle',
      [packOf({ id: 'a', extends: ['b'] }), packOf({ id: 'b', extends: ['a'] })],
      'a',
      '“a” extends itself, by way of a, b',
    ],
    [
      'a clause nobody has',
      [packOf({ id: 'a', rules: [{ ...rule, clause: '9' }] })],
      'a',
      'rule “no-a” of a names the clause “9”',
    ],
    ['a role nobody has', [packOf({ id: 'a', rules: [{ ...rule, roles: ['boss'] }] })], 'a', 'the role “boss”'],
    [
      'an override of nothing',
      [packOf({ id: 'a', overrides: { b: { severity: 'off' } } })],
      'a',
      'a overrides the rule “b”',
    ],
  ])('refuses %s', (_, packs, name, reason) => {
    expect(() => resolvePacks([name], find(...packs))).toThrow(reason);
  });

  it("a rule may cite a parent's clause", () => {
    const base = packOf({ id: 'base', policy: [{ id: '1', title: 'T', body: 'B' }] });
    const child = packOf({ id: 'child', extends: ['base'], rules: [{ ...rule, clause: '1' }] });
    expect(resolvePacks(['child'], find(base, child))).toHaveLength(2);
  });
});

describe('one rule in several packs', () => {
  const severities = (...packs: Pack[]): string[] =>
    createChecker(packs)
      .check({ text: 'a' })
      .findings.map(({ severity, pack }) => `${pack} ${severity}`);
  const base = packOf({ id: 'base', rules: [{ ...rule, severity: 'block' }] });

  it("the later pack's stands, with the stricter severity", () => {
    expect(severities(base, packOf({ id: 'child', rules: [{ ...rule, severity: 'tip' }] }))).toEqual(['child block']);
  });

  it('unless the later pack overrides it, or switches it off', () => {
    expect(severities(base, packOf({ id: 'child', overrides: { 'no-a': { severity: 'tip' } } }))).toEqual(['base tip']);
    expect(severities(base, packOf({ id: 'child', overrides: { 'no-a': { severity: 'off' } } }))).toEqual([]);
  });
});

describe('the verdict', () => {
  const verdict = (fields: object, severity: string): string =>
    createChecker([packOf({ ...fields, rules: [{ ...rule, severity }] })]).check({ text: 'a' }).verdict;

  it.each([
    ['tip', {}, 'coach'],
    ['warn', {}, 'hold'],
    ['block', {}, 'hold'],
    ['block', { failClosed: true }, 'refuse'],
    ['warn', { failClosed: true }, 'hold'],
    ['block', { mode: 'pilot', failClosed: true }, 'clear'],
  ])('of a %s in a pack with %o is %s', (severity, fields, expected) => {
    expect(verdict(fields, severity)).toBe(expected);
  });

  it('of nothing is clear', () => {
    expect(createChecker([packOf({ rules: [rule] })]).check({ text: 'b' }).verdict).toBe('clear');
  });

  it('a pilot pack says what it would have said, marked as silent', () => {
    const [finding] = createChecker([packOf({ mode: 'pilot', rules: [rule] })]).check({ text: 'a' }).findings;
    expect(finding?.silent).toBe(true);
  });
});

describe('switching rules on and off', () => {
  const flagged = (...packs: Pack[]): boolean => createChecker(packs).check({ text: 'a' }).findings.length > 0;
  const off = packOf({ id: 'base', rules: [{ ...rule, enabled: false }] });

  it('a rule that is not enabled is not in force, until a pack switches it on', () => {
    expect(flagged(off)).toBe(false);
    expect(flagged(off, packOf({ id: 'child', overrides: { 'no-a': { enabled: true } } }))).toBe(true);
    expect(flagged(packOf({ rules: [{ ...rule, enabled: false }], overrides: { 'no-a': { enabled: true } } }))).toBe(
      true,
    );
  });

  it('an override may switch off, and a later one on again, with the severity the rule had', () => {
    const base = packOf({ id: 'base', rules: [{ ...rule, severity: 'block' }] });
    const without = packOf({ id: 'child', overrides: { 'no-a': { severity: 'off' } } });
    const again = packOf({ id: 'grandchild', overrides: { 'no-a': { enabled: true } } });
    expect(flagged(base, without)).toBe(false);
    expect(createChecker([base, without, again]).check({ text: 'a' }).verdict).toBe('hold');
  });
});
