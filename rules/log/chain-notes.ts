import type { Line } from './record';

/** Clocks are set right by so much every day, in milliseconds. */
const tolerance = 60_000;

/** Gathers what is no fault in a chain but should be known: what a clock did, and what was removed by rule. */
export class ChainNotes {
  readonly #now: number;
  readonly #notes: string[] = [];
  #before = Number.NEGATIVE_INFINITY;
  #back = { count: 0, line: 0 };
  #future = { count: 0, line: 0 };
  #pruned = { posts: 0, because: '' };
  #from: string | undefined;
  #until: string | undefined;

  constructor(now: number) {
    this.#now = now;
  }

  /** @param number of the line in its file, from 1. */
  take(line: Line, number: number): void {
    const at = Date.parse(line.at);
    if (at < this.#before - tolerance) note(this.#back, number);
    this.#before = at;
    const said = line.kind === 'post' ? line.entry.at : line.at;
    if (Math.max(at, Date.parse(said)) > this.#now + tolerance) note(this.#future, number);
    if (line.kind === 'post') {
      this.#from = !this.#from || said < this.#from ? said : this.#from;
      this.#until = !this.#until || said > this.#until ? said : this.#until;
    } else if (line.kind === 'pruned') {
      this.#pruned = { posts: this.#pruned.posts + line.posts, because: line.because };
    } else if (line.kind === 'begin' && line.because === 'erased') {
      this.#notes.push('This chain begins where the log before it was erased.');
    }
  }

  exported(at: string): void {
    if (Date.parse(at) > this.#now + tolerance) this.#notes.push('The file says that it was exported in the future.');
  }

  told(): { from?: string; until?: string; notes: string[] } {
    const { posts, because } = this.#pruned;
    return {
      ...(this.#from && { from: this.#from }),
      ...(this.#until && { until: this.#until }),
      notes: [
        ...this.#notes,
        ...(because
          ? [`${counted(posts, 'post')} ${posts === 1 ? 'was' : 'were'} pruned: older than ${because}.`]
          : []),
        ...(this.#back.count > 0
          ? [`The clock went back ${counted(this.#back.count, 'time')}, first before line ${this.#back.line}.`]
          : []),
        ...(this.#future.count > 0
          ? [`${counted(this.#future.count, 'line')} with a date in the future, first line ${this.#future.line}.`]
          : []),
      ],
    };
  }
}

function note(seen: { count: number; line: number }, line: number): void {
  if (seen.count === 0) seen.line = line;
  seen.count += 1;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
