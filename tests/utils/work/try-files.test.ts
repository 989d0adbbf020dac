import '../../fake-browser';

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPack } from '../../../utils/pack-file/read-pack';
import type { KeptPack } from '../../../utils/policy/kept-pack';
import { type TryInput, tryFiles } from '../../../utils/work/try-files';
import { packSource } from '../pack-source';

/** Files as a person chooses them, by path. */
function files(contents: Record<string, string | Uint8Array<ArrayBuffer>>): TryInput['files'] {
  return Object.entries(contents).map(([path, content]) => ({ path, file: new File([content], path) }));
}

const tries = (contents: Parameters<typeof files>[0], imported: TryInput['imported'] = {}) =>
  tryFiles({ files: files(contents), imported, proofs: {} }, () => undefined);

/** What a person is told of a pack file, a line each. */
async function told(source: string): Promise<string[]> {
  const trial = await tries({ 'ours.yaml': source });
  if ('problems' in trial) return trial.problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
  const { total, failures } = trial.proof;
  const failed = failures.map(({ where, text, expected }) => `${where}: “${text}” should be “${expected}”`);
  return [`${trial.pack.id}: ${total - failures.length} of ${total} hold`, ...failed];
}

const ours = packSource('org.example.police');

test('a pack whose examples hold may go live', async () => {
  expect(await told(ours)).toEqual(['org.example.police: 2 of 2 hold']);
});

test('an example that does not hold is told with what happened', async () => {
  expect(await told(ours.replace('A patrol car is', 'Our cruiser 7 is'))).toEqual([
    'org.example.police: 1 of 2 hold',
    'rule no-cruiser-numbers: “Our cruiser 7 is on its way” should be “pass”',
  ]);
});

test.each([
  ['not YAML', 'goalpost: [1', /^ours\.yaml:\d+ ./],
  ['not a pack', 'hello: world', /^ours\.yaml:1 ./],
  ['empty', '', /^ours\.yaml:1 ./],
  ['a misspelt field', ours.replace('severity: warn', 'severity: loud'), /^ours\.yaml:11 ./],
  ['an unknown parent', ours.replace('[base]', '[nowhere]'), /^ours\.yaml:5 .*nowhere/],
  ['itself as parent', ours.replace('[base]', '[org.example.police]'), /^ours\.yaml:5 .*itself/],
])('a file that is %s is refused, with line and reason', async (_, source, expected) => {
  expect((await told(source))[0]).toMatch(expected);
});

test('an update is told against the version in force', async () => {
  const read = readPack(ours, 'ours.yaml');
  if ('problems' in read) throw new Error('The pack of this test is broken.');
  const kept: KeptPack = { pack: read.pack, source: ours, at: '2026-01-31T12:00:00Z' };
  const next = ours.replace('1.0.0', '1.1.0').replace('severity: warn', 'severity: block');
  const trial = await tries({ 'ours.yaml': next }, { 'org.example.police': kept });
  expect(trial).toMatchObject({ replaces: '1.0.0' });
  expect('changes' in trial && trial.changes.map(({ what, subject }) => `${what} ${subject}`)).toContain(
    'severity rule no-cruiser-numbers',
  );
});

const style = {
  'House/Jargon.yml': 'extends: existence\nmessage: "Say “%s” more simply."\nlevel: error\ntokens:\n  - leverage\n',
  'House/Spelling.yml': 'extends: spelling\nmessage: "Is “%s” a word?"\n',
};

test.each([
  ['folder', style],
  ['zip', { 'House.zip': zipSync({ ...mapped(style, strToU8) }) as Uint8Array<ArrayBuffer> }],
])('a Vale style in a %s: what can run comes switched off, what can’t is told', async (_, contents) => {
  const trial = await tries(contents as Record<string, string>);
  if ('problems' in trial) throw new Error(trial.problems.map(({ reason }) => reason).join());
  expect(trial.pack.rules.map(({ id, enabled, severity }) => `${id} ${enabled} ${severity}`)).toEqual([
    'House.Jargon false block',
  ]);
  expect(trial.left.map(({ rule }) => rule)).toEqual(['House.Spelling']);
  const again = readPack(trial.source, trial.file);
  expect('pack' in again && again.pack).toEqual(trial.pack);
});

test('a pack in a zip is a pack', async () => {
  const zip = zipSync({ 'police/ours.yaml': strToU8(ours) }) as Uint8Array<ArrayBuffer>;
  expect(await tries({ 'police.zip': zip })).toMatchObject({ pack: { id: 'org.example.police' } });
});

test.each([
  ['two packs at once', { 'a/one.yaml': ours, 'a/two.yaml': ours }, 'two packs'],
  ['a file that is far too large', { 'big.yaml': 'x'.repeat(5_000_001) }, 'larger than 5 MB'],
  ['a zip bomb', { 'bomb.zip': zipSync({ 'House/Big.yml': new Uint8Array(30_000_000) }) }, 'bomb.zip'],
  ['a file in another encoding', { 'latin.yaml': new Uint8Array([0x67, 0xe9, 0x0a]) }, 'UTF-8'],
  ['a folder with nothing in it for us', { 'photos/cat.jpg': 'x', 'photos/dog.jpg': 'y' }, 'no Vale style'],
])('%s: refused with the reason', async (_, contents, reason) => {
  await expect(tries(contents as Record<string, string>)).rejects.toThrow(reason);
});

function mapped<From, To>(object: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
