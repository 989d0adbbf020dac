/** So short that most turns see nothing of what else the machine does; the clock of an isolated page tells 5 µs. */
const turnMicroseconds = 150;
const turns = 300;
const warmUpMilliseconds = 1000;

/** Something done to a text, again and again. */
export type Work = (text: string) => unknown;

/**
 * Microseconds each work takes for a text: by text the lower quartile of many short turns, and of these the mean. The works
 * take turns, so that a busy machine slows all of them alike and their ratios hold.
 */
export function timesOf(texts: readonly string[], works: readonly Work[]): number[] {
  const sums = works.map(() => 0);
  for (const text of texts) {
    const repeats = works.map((work) => repeatsOf(text, work));
    const times: number[][] = works.map(() => []);
    for (let turn = 0; turn < turns; turn++)
      works.forEach((work, index) => {
        times[index]?.push(timeOf(text, work, repeats[index] ?? 1));
      });
    times.forEach((all, index) => {
      sums[index] = (sums[index] ?? 0) + lowerQuartile(all) / texts.length;
    });
  }
  return sums;
}

/** Lets the compiler see the work before its time counts. */
export function warmUp(texts: readonly string[], work: Work): void {
  const start = performance.now();
  while (performance.now() - start < warmUpMilliseconds) for (const text of texts) timeOf(text, work, 4);
}

/** How often a work is repeated to fill a turn. */
function repeatsOf(text: string, work: Work): number {
  let repeats = 1;
  while (timeOf(text, work, repeats) * repeats < turnMicroseconds && repeats < 4096) repeats *= 2;
  return repeats;
}

/** Microseconds of one of `repeats`. */
function timeOf(text: string, work: Work, repeats: number): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) kept.value = work(text);
  return ((performance.now() - start) * 1000) / repeats;
}

/** What the work gave last; kept where the compiler can't tell that nobody looks. */
const kept: { value: unknown } = { value: undefined };

function lowerQuartile(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? Number.NaN;
}
