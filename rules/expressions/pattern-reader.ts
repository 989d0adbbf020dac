import { ExpressionError } from './expression-error';

/** A pattern and how far it is read. */
export class PatternReader {
  at = 0;
  readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  get isDone(): boolean {
    return this.at >= this.pattern.length;
  }

  /** The next character, without reading it; '' at the end. */
  get next(): string {
    const point = this.pattern.codePointAt(this.at);
    return point === undefined ? '' : String.fromCodePoint(point);
  }

  /** Reads one character. */
  take(): string {
    const { next } = this;
    this.at += next.length;
    return next;
  }

  /** Reads `text` if it comes next. */
  takeIf(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Reads what a sticky expression matches here. */
  takeMatch(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.pattern) ?? undefined;
    if (match) this.at += match[0].length;
    return match;
  }

  /** @param at where the trouble begins; by default what comes next. */
  error(problem: string, at = this.at): ExpressionError {
    return new ExpressionError(problem, this.pattern, at);
  }
}
