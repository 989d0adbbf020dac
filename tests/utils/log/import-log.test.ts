import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Statement } from '../../../rules/log/record';
import { readColleaguePosts, readColleagues, removeColleagues } from '../../../utils/log/colleagues';
import { importLog } from '../../../utils/log/import-log';
import { appendToLog } from '../../../utils/log/log';
import { pack } from '../../../utils/log/packed-text';
import { beginning, chain, closed, exportOf, id, linesOf, post } from '../../rules/log/made-log';
import { entry } from '../entry';
import { ownLines } from './own-lines';

const importing = async (lines: readonly string[], file = 'ana.jsonl') =>
  importLog({ file, packed: await pack(new Blob([`${lines.join('\n')}\n`])) });

const kept = async () =>
  (await Promise.all((await readColleagues()).map((one) => readColleaguePosts({ chain: one.chain, from: 0 }))))
    .flat()
    .map((one) => one.id.slice(-2))
    .join(' ');

const author = { installation: id(7), unit: 'Traffic', name: 'Ana' };
const correction: Statement = { kind: 'correction', id: id(50), of: id(1), rationale: 'Parents asked' };

beforeEach(() => removeColleagues());

test('a colleague’s posts are kept as they stand, with whose they are', async () => {
  const { colleague, outcome } = await importing(exportOf(post(1, { author }), post(2), correction));
  expect([outcome, colleague]).toMatchObject([
    'new',
    { chain, posts: 2, lines: 4, names: ['Ana'], units: ['Traffic'] },
  ]);
  const [first, ...others] = await readColleaguePosts({ chain, from: 0 });
  expect([others.length, first]).toMatchObject([1, { rationale: 'Parents asked', text: post(1).entry.text }]);
});

test('the same file twice changes nothing', async () => {
  await importing(exportOf(post(1)));
  expect((await importing(exportOf(post(1)), 'again.jsonl')).outcome).toBe('same');
  expect(await kept()).toBe('01');
  expect(await readColleagues()).toMatchObject([{ file: 'ana.jsonl' }]);
});

test('a longer export of a log takes the place of a shorter one, and not the other way', async () => {
  await importing(exportOf(post(1)));
  expect((await importing(exportOf(post(1), post(2)))).outcome).toBe('longer');
  expect((await importing(exportOf(post(1)))).outcome).toBe('same');
  expect(await kept()).toBe('01 02');
});

test('logs of several people stand beside each other', async () => {
  await importing(exportOf(post(1)));
  await importing(closed(linesOf([beginning({ chain: id(9) }), post(2)]), id(9)), 'ben.jsonl');
  expect(new Set((await kept()).split(' '))).toEqual(new Set(['01', '02']));
  await removeColleagues(chain);
  expect(await kept()).toBe('02');
});

test('a log that was rewritten since the last import is refused', async () => {
  await importing(exportOf(post(1), post(2)));
  await expect(importing(exportOf(post(1), post(3), post(4)), 'new.jsonl')).rejects.toThrow(
    'new.jsonl was not imported: it contradicts ana.jsonl',
  );
  await expect(importing(exportOf(post(1), post(3)), 'new.jsonl')).rejects.toThrow('contradicts');
  expect(await kept()).toBe('01 02');
});

test('a shorter log that is no earlier state of what was imported is refused', async () => {
  await importing(exportOf(post(1), post(2), post(3)));
  await expect(importing(exportOf(post(1), post(4)), 'fork.jsonl')).rejects.toThrow('it contradicts ana.jsonl');
  expect(await readColleagues()).not.toHaveProperty([0, 'hashes']);
});

test('line ends of another system and blank lines at the end contradict nothing', async () => {
  await importing(exportOf(post(1)));
  const longer = [...exportOf(post(1), post(2)).map((line) => `${line}\r`), '\r', ''];
  expect((await importing(longer)).outcome).toBe('longer');
  expect((await importing(longer)).outcome).toBe('same');
  expect((await importing([...exportOf(post(1)), '', ''])).outcome).toBe('same');
  expect(await kept()).toBe('01 02');
});

test('a tampered, truncated or unreadable file is refused, with its first bad line', async () => {
  const lines = exportOf(post(1), post(2));
  await expect(importing(lines.with(1, (lines[1] ?? '').replace('Slow', 'Fast')))).rejects.toThrow(
    'ana.jsonl was not imported: line 2 was changed',
  );
  await expect(importing(lines.slice(0, -1))).rejects.toThrow('line 4 is missing');
  await expect(importing(['\u0000PNG'])).rejects.toThrow('line 1 can’t be read');
  await expect(importing([])).rejects.toThrow('not imported');
  await expect(importing(exportOf({ kind: 'applause', id: id(3) } as never))).rejects.toThrow('newer version');
  expect(await readColleagues()).toEqual([]);
});

test('one’s own log is no colleague’s', async () => {
  await appendToLog([{ kind: 'post', entry: entry(1) }]);
  await expect(importing(await ownLines())).rejects.toThrow('is your own log');
});

test('a file that is no UTF-8 is found out by its hash', async () => {
  const [first = '', second = '', end = ''] = exportOf(post(1, { text: 'Elan' }));
  const bytes = Buffer.from([first, second, end].join('\n'));
  bytes[bytes.indexOf('Elan')] = 0xe9;
  await expect(importLog({ file: 'latin.jsonl', packed: await pack(new Blob([bytes])) })).rejects.toThrow('line 2');
});
