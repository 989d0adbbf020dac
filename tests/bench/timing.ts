const batches = 40;
const batchMilliseconds = 12;
const warmUpMilliseconds = 1500;

/** Something done to a text, again and again. */
export type Work = (text: string) => unknown;

/** Lets the compiler see the work before its time counts. */
export function warmUp(texts: readonly string[], work: Work): void {
  batch(texts, work, warmUpMilliseconds);
}

/**
 * Microseconds a text: by text the lower quartile of batches, and of these the mean. All works take turns, batch by
 * batch, so that what else the machine is doing falls on all of them.
 */
export function timesOf(texts: readonly string[], works: readonly Work[]): number[] {
  const sums = works.map(() => 0);
  for (const text of texts) {
    const times: number[][] = works.map(() => []);
    for (let round = 0; round < batches; round++)
      works.forEach((work, index) => {
        times[index]?.push(batch([text], work, batchMilliseconds));
      });
    times.forEach((all, index) => {
      sums[index] = (sums[index] ?? 0) + lowerQuartile(all) / texts.length;
    });
  }
  return sums;
}

function batch(texts: readonly string[], work: Work, milliseconds: number): number {
  const start = performance.now();
  let done = 0;
  // The clock is asked seldom: a floor takes less time than the clock does.
  do {
    for (let turn = 0; turn < 8; turn++) for (const text of texts) kept = work(text);
    done += texts.length * 8;
  } while (performance.now() - start < milliseconds);
  return ((performance.now() - start) * 1000) / done;
}

/** What the work gave last; kept where the compiler can't tell that nobody looks. */
export let kept: unknown;

function lowerQuartile(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? Number.NaN;
}
