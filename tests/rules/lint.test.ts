import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../rules/judging/run-to-end';
import { lintPack, type Remark } from '../../rules/linting/lint-pack';
import { lints } from '../../rules/lints';
import type { Pack } from '../../rules/pack';
import { packOf } from './one-line';

const files = readdirSync(new URL('../../rules/lints', import.meta.url)).map((file) => file.replace('.ts', ''));
const remarksOn = (pack: Pack, only = lints): Remark[] =>
  runToEnd(lintPack(pack, { packs: [pack], today: '2026-11-20', only }));

describe('lints', () => {
  it('are all registered, once', () => {
    expect(lints.map(({ id }) => id).sort(), 'Give each file of rules/lints a line in rules/lints.ts.').toEqual(
      files.sort(),
    );
  });

  for (const lint of lints) {
    it(`${lint.id} remarks on what its examples say, and only on that`, () => {
      const isRemarked = (fragment: Parameters<typeof packOf>[0]) => remarksOn(packOf(fragment), [lint]).length > 0;
      expect(lint.examples.remark.filter((fragment) => !isRemarked(fragment))).toEqual([]);
      expect(lint.examples.pass.filter(isRemarked)).toEqual([]);
      expect(lint.examples.remark.length * lint.examples.pass.length).toBeGreaterThan(0);
    });
  }

  it('say what is seen, why, where that comes from and when', () => {
    const pack = packOf({ rules: [{ id: 'pay', kind: 'existence', terms: ['salary'] }] });
    expect(remarksOn(pack).find(({ lint }) => lint === 'pk-wages')).toEqual({
      lint: 'pk-wages',
      severity: 'warning',
      pack: 'org.example.test',
      rule: 'pay',
      text: expect.stringMatching(/^It reaches talk about pay: it flags “salary” in “.*salary.*”\.$/),
      why: expect.stringContaining('Ask your counsel'),
      source: expect.stringContaining('Labor Relations'),
      date: '2023',
    });
  });

  it('look at rules that are switched off too, but not at those of other packs', () => {
    const pack = packOf({ rules: [{ id: 'pay', kind: 'existence', terms: ['salary'], enabled: false }] });
    const child = packOf({ id: 'child' });
    expect(remarksOn(pack).some(({ lint }) => lint === 'pk-wages')).toBe(true);
    const ofChild = runToEnd(lintPack(child, { packs: [pack, child], today: '2026-11-20' }));
    expect(ofChild).toEqual([]);
  });
});
