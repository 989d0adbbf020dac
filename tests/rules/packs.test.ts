import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolvePacks } from '../../rules/in-force/policy-in-force';
import { runExamples } from '../../rules/judging/examples';
import type { Pack } from '../../rules/pack';
import { readPack } from '../../utils/pack-file/read-pack';
import { packOf } from './one-line';

const folder = new URL('../../rules/packs/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

function load(file: string): Pack {
  const read = readPack(readFileSync(new URL(file, folder), 'utf8'), file);
  if ('problems' in read)
    throw new Error(read.problems.map(({ line, reason }) => `${file}, line ${line}: ${reason}`).join('\n'));
  return read.pack;
}

describe('built-in packs', () => {
  it.each(files)(
    '%s keeps all it promises in its examples',
    (file) => {
      const pack = load(file);
      const packs = resolvePacks([pack.id], (name) => (name === pack.id ? pack : load(`${name}.yaml`)));
      const { total, failures } = runExamples(pack, packs);
      expect(
        failures.map(({ where, text, expected, happened }) => `${where}: “${text}” should be ${expected}: ${happened}`),
      ).toEqual([]);
      expect(total).toBeGreaterThan(0);
    },
    30_000,
  );
});

describe('running examples', () => {
  it('says which do not hold, and what happened instead', () => {
    const pack = packOf({
      rules: [{ id: 'no-a', kind: 'existence', terms: ['a'], examples: { flag: ['b', 'a'], pass: ['a', 'c'] } }],
      goals: [{ id: 'g', name: 'G', terms: ['go'], examples: { serves: ['stop'], 'does-not': ['go', 'stop'] } }],
    });
    const { total, failures } = runExamples(pack, [pack]);
    expect(total).toBe(7);
    expect(
      failures.map(({ where, text, expected, happened }) => `${where}: ${text}: ${expected}: ${happened}`),
    ).toEqual([
      'rule no-a: b: flag: nothing was flagged',
      'rule no-a: a: pass: flagged by no-a on “a”',
      'goal g: stop: serves: serves no goal',
      'goal g: go: does-not: serves g',
    ]);
  });

  it("takes an example too short to tell its language to be in its rule's, and leaves out what another pack switched off", () => {
    const rule = { id: 'no-a', kind: 'existence', terms: ['a'], language: 'fr', examples: { flag: ['a'] } };
    const pack = packOf({ rules: [rule] });
    expect(runExamples(pack, [pack])).toEqual({ total: 1, failures: [] });
    const higher = packOf({ id: 'higher', overrides: { 'no-a': { severity: 'off' } } });
    expect(runExamples(pack, [pack, higher]).total).toBe(0);
  });
});

describe('examples of rules that are switched off', () => {
  it('are run where the pack itself leaves them off', () => {
    const rule = { id: 'no-a', kind: 'existence', terms: ['a'], enabled: false, examples: { flag: ['a', 'b'] } };
    const { total, failures } = runExamples(packOf({ rules: [rule] }), [packOf({ rules: [rule] })]);
    expect({ total, failed: failures.map(({ text }) => text) }).toEqual({ total: 2, failed: ['b'] });
  });
});
