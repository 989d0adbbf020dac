import '../fake-browser';

import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { foldLog } from '../../rules/log/fold';
import { verifyLog } from '../../rules/log/verify';
import { appendToLog } from '../../utils/log/log';
import { openLog } from '../../utils/log/log-database';
import { exportOf, id, post } from '../rules/log/made-log';

const lines = 100_000;
const appends = 300;
const turns = 3;

/** What a step may take at most, as a multiple of its floor in the same run. */
const limits: Readonly<Record<string, number>> = {
  'verify 100,000 lines': 12,
  'verify and read 100,000 lines': 20,
  'fold 100,000 lines': 5,
  'append one post': 12,
};

/**
 * The log’s own steps beside what no log could do without: to parse the same lines, and to put the same posts into the
 * same kind of database one by one.
 */
export async function benchLog(): Promise<{ lines: string[]; problems: string[] }> {
  const file = exportOf(...Array.from({ length: lines }, (_, number) => numbered(number)));
  const parse = await fastest(() => {
    for (const line of file) JSON.parse(line);
  });
  const put = await fastest(() => putOnly(appends));
  let appended = 0;
  const measured: [step: string, milliseconds: number, floor: number][] = [
    ['verify 100,000 lines', await fastest(() => verifyLog(file, { sha256, isQuick: true })), parse],
    ['verify and read 100,000 lines', await fastest(() => verifyLog(file)), parse],
    ['fold 100,000 lines', await fastest(() => foldLog(file)), parse],
    [
      'append one post',
      await fastest(async () => {
        for (let number = 0; number < appends; number++) await appendToLog([numbered(appended++)]);
      }),
      put,
    ],
  ];
  const told = measured.map(([step, milliseconds, floor]) => ({ step, milliseconds, ratio: milliseconds / floor }));
  return {
    lines: told.map(
      ({ step, milliseconds, ratio }) =>
        `${step.padEnd(34)}${milliseconds.toFixed(0).padStart(7)} ms ${ratio.toFixed(1).padStart(6)} times the floor`,
    ),
    problems: told
      .filter(({ step, ratio }) => ratio > (limits[step] ?? 0))
      .map(({ step, ratio }) => `${step}: ${ratio.toFixed(1)} times the floor, at most ${limits[step]}`),
  };
}

function numbered(number: number): ReturnType<typeof post> {
  return post(1, {
    id: id(number),
    text: `Slow down near schools this week, our officers are out. ${number}`.repeat(2),
  });
}

/** Puts posts into the database and does nothing else. */
async function putOnly(count: number): Promise<void> {
  const database = await openLog();
  for (let number = 0; number < count; number++) {
    const transaction = database.transaction('colleaguePosts', 'readwrite', { durability: 'strict' });
    await transaction.store.put([numbered(number).entry], [id(number), 0]);
    await transaction.done;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Milliseconds of the quickest of some turns: the one that was disturbed least. */
async function fastest(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
