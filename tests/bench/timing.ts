/** So short that most turns see nothing of what else the machine does; the clock of an isolated page tells 5 µs. */
const turnMicroseconds = 500;
const turns = 300;
const warmUpMilliseconds = 1000;

/** Something done to a text, again and again. */
export type Work = (text: string) => unknown;

/**
 * Microseconds each work takes for a text, in the mean: the lower quartile of many short turns. The works take turns, so that
 * a busy machine slows all of them alike and their ratios hold; and so do the texts, since what was found in a text may be of
 * use where the next begins as it does.
 */
export function timesOf(texts: readonly string[], works: readonly Work[]): number[] {
  const repeats = works.map((work) => repeatsOf(texts, work));
  const times: number[][] = works.map(() => []);
  for (let turn = 0; turn < turns; turn++)
    works.forEach((work, index) => {
      times[index]?.push(timeOf(texts, work, repeats[index] ?? 1));
    });
  return times.map(lowerQuartile);
}

/** Lets the compiler see the work before its time counts. */
export function warmUp(texts: readonly string[], work: Work): void {
  const start = performance.now();
  while (performance.now() - start < warmUpMilliseconds) timeOf(texts, work, 4);
}

/** How often a work is repeated to fill a turn. */
function repeatsOf(texts: readonly string[], work: Work): number {
  let repeats = 1;
  while (timeOf(texts, work, repeats) * repeats * texts.length < turnMicroseconds && repeats < 4096) repeats *= 2;
  return repeats;
}

/** Microseconds of one text, where all are worked on `repeats` times. */
function timeOf(texts: readonly string[], work: Work, repeats: number): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) for (const text of texts) kept.value = work(text);
  return ((performance.now() - start) * 1000) / (repeats * texts.length);
}

/** What the work gave last; kept where the compiler can't tell that nobody looks. */
const kept: { value: unknown } = { value: undefined };

function lowerQuartile(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? Number.NaN;
}
