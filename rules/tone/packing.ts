/**
 * How numbers are written in a model's file: one character each, of those that JSON takes as they are, so that
 * compression finds what is frequent.
 */
const first = 0x23;
const backslash = 0x5c;
/** Characters there are: of larger distances, this many at a time. */
const alphabet = 90;
const longestRun = 40;
/** Weights are at most so many steps up or down. */
export const mostSteps = 24;

function write(value: number): string {
  const code = first + value;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
}

function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > backslash ? code - first - 1 : code - first;
}

/** Reads what {@link pack} wrote. */
export const read = {
  /** Distances from one key to the next. */
  *gaps(text: string): Generator<number> {
    let gap = 0;
    for (let at = 0; at < text.length; at++) {
      const value = numberAt(text, at);
      gap += value;
      if (value === alphabet - 1) continue;
      yield gap;
      gap = 0;
    }
  },
  /** Weights in steps, from -{@link mostSteps} to {@link mostSteps}. */
  *weights(text: string): Generator<number> {
    for (let at = 0; at < text.length; at++) {
      const value = numberAt(text, at);
      if (value >= longestRun) yield value - longestRun - mostSteps;
      else for (let zero = 0; zero <= value; zero++) yield 0;
    }
  },
};

/** Writes numbers for a model’s file: no gap is below zero, no weight beyond {@link mostSteps}. */
export const pack = {
  gaps(values: readonly number[]): string {
    const most = alphabet - 1;
    return values.map((gap) => write(most).repeat(Math.floor(gap / most)) + write(gap % most)).join('');
  },
  weights(values: readonly number[]): string {
    let text = '';
    let zeros = 0;
    for (const value of [...values, Number.NaN]) {
      if (value === 0 && zeros < longestRun) zeros++;
      else {
        if (zeros > 0) text += write(zeros - 1);
        zeros = value === 0 ? 1 : 0;
        if (value) text += write(longestRun + mostSteps + value);
      }
    }
    return text;
  },
};
