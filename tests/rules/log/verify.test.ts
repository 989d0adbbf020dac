import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextLine } from '../../../rules/log/chain';
import { type VerifyOptions, verifyLog } from '../../../rules/log/verify';
import { beginning, chain, closed, exportOf, id, installation, linesOf, post } from './made-log';

const start = Date.UTC(2026, 10, 1);
const now = start + 2 * 86_400_000;
const whole = exportOf(
  post(1),
  post(2),
  { kind: 'link', id: id(51), of: id(1), link: 'https://x.com/example/status/1' },
  { kind: 'correction', id: id(52), of: id(2), rationale: 'Parents asked for it' },
  { kind: 'results', id: id(53), of: id(1), results: { reach: 1200 }, source: 'hand' },
  { kind: 'withdrawn', id: id(54), of: id(2) },
);

/** What verifying says, in one line. */
async function verdict(lines: readonly string[], options: VerifyOptions = {}): Promise<string> {
  const log = await verifyLog(lines, { now, ...options });
  return log.ok ? ['whole', ...log.notes].join('; ') : `line ${log.line} ${log.problem}`;
}

const hashAt = (line: number) => (JSON.parse(whole[line - 1] ?? '') as { hash: string }).hash;
const changed = (line: number, from: string, to: string) =>
  whole.map((text, index) => (index === line - 1 ? text.replace(from, to) : text));
const without = (line: number) => whole.filter((_, index) => index !== line - 1);

test('a whole log is said to be whole, with all that is to be known of it', async () => {
  expect(await verifyLog(whole, { now })).toEqual({
    ok: true,
    chain,
    installation,
    lines: 7,
    posts: 2,
    head: hashAt(7),
    seq: 6,
    from: '2026-10-01T10:00:00.000Z',
    until: '2026-10-02T10:00:00.000Z',
    notes: [],
  });
});

test('a log that is read piece by piece is verified as well', async () => {
  async function* pieces() {
    yield* whole;
  }
  expect(await verifyLog(pieces(), { now })).toMatchObject({ ok: true, lines: 7 });
});

test('a log without posts is whole', async () => {
  expect(await verifyLog(exportOf(), { now })).toMatchObject({ ok: true, lines: 1, posts: 0 });
});

test('line ends of Windows and empty lines at the end don’t count', async () => {
  expect(await verdict([...whole.map((line) => `${line}\r`), '', ''])).toBe('whole');
});

const other = linesOf([beginning({ chain: id(9) }), post(1), post(2), post(3)]);
const bad: Record<string, [lines: readonly string[], said: string]> = {
  'a word was changed': [changed(3, 'Slow', 'Fast'), 'line 3 was changed: what it says does not match its hash.'],
  'a hash was changed': [changed(2, hashAt(2), '0'.repeat(64)), 'line 2 was changed'],
  'a hash is in capitals': [changed(2, hashAt(2), hashAt(2).toUpperCase()), 'line 2 does not end with its hash'],
  'a line was written anew by another program': [
    whole.map((line, index) => (index === 1 ? JSON.stringify(JSON.parse(line), null, 1).replaceAll('\n', '') : line)),
    'line 2 does not end with its hash',
  ],
  'a line was cut off': [[...whole.slice(0, 4), whole[4]?.slice(0, 100) ?? ''], 'line 5 can’t be read'],
  'a line is no JSON': [whole.with(3, 'hello'), 'line 4 can’t be read'],
  'a line is a list': [whole.with(3, '[1]'), 'line 4 can’t be read'],
  'a line is missing': [without(4), 'line 4 should be number 3 of the chain and is 4: lines before it are missing.'],
  'the first line is missing': [without(1), 'line 1 is not the beginning of its chain'],
  'two lines changed places': [
    [...whole.slice(0, 2), whole[3] ?? '', whole[2] ?? '', ...whole.slice(4)],
    'line 3 should be number 2 of the chain and is 3',
  ],
  'a line is there twice': [
    [...whole.slice(0, 3), whole[2] ?? '', ...whole.slice(3)],
    'line 4 should be number 3 of the chain and is 2: it is there twice, or was moved.',
  ],
  'a line of another chain took the place of one': [
    whole.with(2, other[2] ?? ''),
    'line 3 does not follow from the line before',
  ],
  'two files were put together': [[...whole, ...whole], 'line 9 stands after the closing line'],
  'a blank line is in between': [[...whole.slice(0, 2), '', ...whole.slice(2)], 'line 3 is blank'],
  'the closing line is missing': [whole.slice(0, -1), 'line 8 is missing: a log ends with a closing line'],
  'the file was cut off between two lines': [[...whole.slice(0, 4), ''], 'line 5 is missing'],
  'it is empty': [[], 'line 1 is missing'],
  'the closing line tells another count': [
    [...whole.slice(0, 4), whole.at(-1) ?? ''],
    'line 5 closes a log of 7 lines, but there are 4.',
  ],
  'the closing line is of another log with as many lines': [
    [...linesOf([beginning(), post(5), post(1), post(2), post(3), post(4), post(6)]), whole.at(-1) ?? ''],
    'line 8 closes a log with another last line',
  ],
  'the closing line names another chain': [closed(whole.slice(0, -1), id(9)), 'line 8 closes a log of another chain.'],
  'the closing line was changed': [changed(8, '2026-11-02', '2026-11-01'), 'line 8 was changed'],
  'a post was logged twice': [exportOf(post(1), post(1)), 'line 3 says what an earlier line says already.'],
  'a chain begins twice': [closed(linesOf([beginning(), beginning()])), 'line 2 is out of place'],
  'a chain begins with a post': [closed(linesOf([post(1)])), 'line 1 is out of place'],
  'it is of a newer format': [
    closed(linesOf([{ ...beginning(), 'goalpost-log': 2 } as never, post(1)])),
    'line 1 is of a newer version of Goalpost: update Goalpost',
  ],
  'a line is of a kind nobody knows': [
    exportOf(post(1), { kind: 'applause', id: id(3) } as never),
    'line 3 is not in a form this version of Goalpost knows',
  ],
  'a post is not as posts are': [exportOf(post(1, { network: 7 as never })), 'line 2 is not in a form'],
};

test.each(Object.entries(bad))('where %s, the first bad line is named', async (_, [lines, said]) => {
  expect(await verdict(lines)).toContain(said);
});

test.each(Object.entries(bad).filter(([what]) => !what.includes('as posts are')))(
  'where %s, a quick look names it as well',
  async (_, [lines, said]) => {
    expect(await verdict(lines, { isQuick: true })).toContain(said);
  },
);

test.each([{ id: 7 }, { id: '' }, { at: 'yesterday' }, { at: null }])(
  'a quick look finds a post of %j',
  async (changes) => {
    expect(await verdict(exportOf(post(1, changes as never)), { isQuick: true })).toContain('line 2 is not in a form');
  },
);

test('whatever byte of a line is changed, that line is named', async () => {
  const bytes = whole.map((line) => Buffer.from(line));
  const line = fc.nat({ max: whole.length - 1 });
  await fc.assert(
    fc.asyncProperty(line, fc.nat(), fc.integer({ min: 1, max: 255 }), async (index, place, flip) => {
      const tampered = Buffer.from(bytes[index] ?? '');
      const at = place % tampered.length;
      tampered[at] = (tampered[at] ?? 0) ^ flip;
      // A line end in its midst makes two lines of it.
      const lines = [...whole.slice(0, index), ...tampered.toString().split('\n'), ...whole.slice(index + 1)];
      expect(await verifyLog(lines, { now })).toMatchObject({ ok: false, line: index + 1 });
    }),
    { numRuns: 500 },
  );
});

const pruning = (seq: number, hash: string) =>
  ({
    kind: 'pruned',
    'goalpost-log': 1,
    chain,
    installation,
    through: { seq, hash },
    posts: 2,
    because: '400 days',
  }) as const;

/** A chain whose first lines were removed, and a line that says that those up to `seq` were. */
function prunedLog(seq: number, removed: number): string[] {
  const lines = linesOf([beginning(), post(1), post(2), post(3)]);
  const { hash } = JSON.parse(lines[seq] ?? '') as { hash: string };
  const head = { seq: 3, hash: (JSON.parse(lines[3] ?? '') as { hash: string }).hash };
  return closed(
    [...lines, nextLine(head, { ...pruning(seq, hash), at: '2026-11-01T00:09:00.000Z' }).text].slice(removed),
  );
}

test('a log that was pruned is whole, and says so', async () => {
  expect(await verdict(prunedLog(2, 3))).toBe('whole; 2 posts were pruned: older than 400 days.');
});

test('a log that lost more than was pruned is not whole', async () => {
  expect(await verdict(prunedLog(1, 3))).toContain('line 1 is not the beginning of its chain');
});

test('a pruning that names other lines is found', async () => {
  const [, , , third = '', last = ''] = linesOf([beginning(), post(1), post(2), post(3), pruning(2, '0'.repeat(64))]);
  expect(await verdict(closed([third, last]))).toContain('line 2 says that other lines were pruned');
});

test('what a clock did is noted, and no fault', async () => {
  const jumps = [0, 3_600_000, -86_400_000, 90 * 86_400_000];
  const lines = linesOf([beginning(), post(1), post(2), post(3)], (index) => start + (jumps[index] ?? 0));
  expect(await verdict(closed(lines))).toBe(
    'whole; The clock went back 1 time, first before line 3.; 1 line with a date in the future, first line 4.',
  );
});

test('an erasure is told', async () => {
  const lines = closed(linesOf([beginning({ because: 'erased' }), post(1)]));
  expect(await verdict(lines)).toBe('whole; This chain begins where the log before it was erased.');
});

test('a head that was kept elsewhere is found, and missed where it is not there', async () => {
  expect(await verdict(whole, { kept: hashAt(3) })).toBe('whole');
  expect(await verdict(whole, { kept: hashAt(3).slice(0, 12) })).toBe('whole');
  expect(await verdict(whole, { kept: '0'.repeat(64) })).toContain('line 8 ends a log in which no line has the hash');
  expect(await verdict(whole, { kept: '' })).toContain('no line has the hash');
});

test('a chain rewritten from one line on is whole in itself, and found out by a kept head', async () => {
  const rewritten = exportOf(post(1), post(2, { text: 'Nothing to see here' }));
  expect(await verdict(rewritten)).toBe('whole');
  expect(await verdict(rewritten, { kept: hashAt(2) })).toBe('whole');
  expect(await verdict(rewritten, { kept: hashAt(3) })).toContain('it was rewritten, or is another one');
});
