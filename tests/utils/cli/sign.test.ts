import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyPack } from '../../../utils/signing/verify-pack';
import { packSource } from '../pack-source';
import { fileIn, goalpost, makeFolder } from './goalpost';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const keyFile = join(folder, 'key.json');

describe('goalpost keygen', { timeout: 60_000 }, () => {
  it('makes a key that only its owner may read, and shows what others compare', () => {
    const { status, lines } = goalpost('keygen', '-o', keyFile);
    expect(status).toBe(0);
    const file = JSON.parse(readFileSync(keyFile, 'utf8')) as { public: string; private: string };
    expect(lines).toEqual([
      { file: keyFile, public: file.public, fingerprint: expect.stringMatching(/^([\da-f]{4} ){7}[\da-f]{4}$/) },
    ]);
    expect(statSync(keyFile).mode & 0o077).toBe(0);
  });

  it('never writes over a key', () => {
    const before = readFileSync(keyFile, 'utf8');
    const { status, stderr } = goalpost('keygen', '-o', keyFile);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is there already')]);
    expect(readFileSync(keyFile, 'utf8')).toBe(before);
  });
});

describe('goalpost keygen with words it does not know', { timeout: 60_000 }, () => {
  it('refuses them', () => {
    const { status, stderr } = goalpost('keygen', 'foo', 'bar');
    expect([status, stderr]).toEqual([2, expect.stringContaining('it does not know “foo bar”')]);
  });
});

describe('an output that can’t be written', { timeout: 60_000 }, () => {
  const pack = fileIn(folder, 'whole.yaml', packSource('ca.example.police'));
  const loop = join(folder, 'loop');
  symlinkSync(loop, loop);
  const style = join(folder, 'Style');
  mkdirSync(style);
  fileIn(style, 'A.yml', 'extends: existence\nmessage: M\ntokens: [abc]\n');
  it.each([
    ['a folder', ['sign', pack, '--key', keyFile, '-o', folder], /can’t be used: it is a folder/],
    ['a circle', ['sign', pack, '--key', keyFile, '-o', loop], /loop can’t be used: its links lead in a circle/],
    ['a circle', ['check', '--pack', loop], /loop can’t be used: its links lead in a circle/],
    ['a long name', ['keygen', '-o', join(folder, 'a'.repeat(300))], /a can’t be used: its name is too long/],
    ['a long name', ['lint', 'a'.repeat(300)], /a can’t be used: its name is too long/],
    ['no folder', ['import-vale', style, '-o', join(folder, 'none', 'a')], /a can’t be used: it is not there/],
  ])('is told in one sentence: %s', (_, args, sentence) => {
    const { status, stderr } = goalpost(...args);
    expect([status, stderr.trim().split('\n')]).toEqual([2, [expect.stringMatching(sentence)]]);
  });
});

describe('goalpost sign', { timeout: 60_000 }, () => {
  it('signs a pack in place, or into another file', async () => {
    const source = packSource('ca.example.police');
    const file = fileIn(folder, 'pack.yaml', source);
    const other = join(folder, 'signed.yaml');
    const { status, lines } = goalpost('sign', file, '--key', keyFile, '-o', other);
    expect(status).toBe(0);
    const { by } = lines[0] as { by: string };
    expect(lines).toMatchObject([{ pack: 'ca.example.police', version: '1.0.0', file: other }]);
    expect(readFileSync(file, 'utf8')).toBe(source);
    expect(await verifyPack(readFileSync(other, 'utf8'))).toEqual({ by });
    expect(goalpost('sign', file, '--key', keyFile).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(other, 'utf8'));
  });

  it.each([
    ['no key', ['pack.yaml'], /^goalpost: sign needs the file of one pack, and --key/],
    ['a key file that is none', ['pack.yaml', '--key', 'pack.yaml'], /This is not a key file/],
    ['a key file that is not there', ['pack.yaml', '--key', 'none.json'], /none\.json can’t be read/],
    ['a pack that is none', ['none.yaml', '--key', 'key.json'], /line 1: is not a pack/],
  ])('says what is wrong: %s', (_, args, sentence) => {
    fileIn(folder, 'none.yaml', 'a: b');
    const { status, stderr } = goalpost('sign', ...args.map((arg) => (arg.includes('.') ? join(folder, arg) : arg)));
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describe('a signed pack', { timeout: 60_000 }, () => {
  it('is taken as it was signed, and refused once it was changed', () => {
    const file = fileIn(folder, 'changed.yaml', packSource('ca.example.police'));
    goalpost('sign', file, '--key', keyFile);
    expect(goalpost('test', file)).toMatchObject({ status: 0 });
    const changed = readFileSync(file, 'utf8').replace('severity: warn', 'severity: tip');
    const { status, stderr } = goalpost('test', fileIn(folder, 'changed.yaml', changed));
    expect([status, stderr]).toEqual([2, expect.stringContaining('The signature does not fit')]);
  });
});
