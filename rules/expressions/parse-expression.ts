import { CaptureCounter, type Captures } from './captures';
import { deepestNesting } from './limits';
import { changedOptions, type Options } from './options';
import { takeClasses, takeEscapedCharacter } from './parse-escape';
import { setOfClasses, takeSet } from './parse-set';
import { PatternReader } from './pattern-reader';
import { checkReferences } from './references';
import { type CharacterSet, choiceOf, type Node, type Place, sequenceOf } from './syntax';

const lineBreak: CharacterSet = { ranges: [[0xa, 0xa]], classes: [], negated: true };
const anything: CharacterSet = { ranges: [[0, 0x10ffff]], classes: [], negated: false };

const placeOfLetter: Readonly<Record<string, Place>> = {
  b: 'word-edge',
  B: 'no-word-edge',
  A: 'text-start',
  Z: 'last-line-end',
  z: 'text-end',
};

/**
 * Reads a regular expression as .NET writes it, lines counting by themselves (`^` and `$`).
 * @throws ExpressionError
 */
export function parseExpression(pattern: string, ignoreCase: boolean): Node {
  // Groups are numbered the unnamed first, so a reference can be told from a character's number only when all are known.
  const counter = new CaptureCounter();
  const options = { ignoreCase, multiLine: true, singleLine: false, explicitCapture: false, spaced: false };
  const first = new Parser(pattern, counter.recording()).parse(options);
  if (!counter.isNeededAgain) return first;
  const node = new Parser(pattern, counter.numbering()).parse(options);
  checkReferences(node, pattern);
  return node;
}

/** Reads one pattern from left to right. */
class Parser {
  readonly #reader: PatternReader;
  readonly #captures: Captures;
  #depth = 0;

  constructor(pattern: string, captures: Captures) {
    this.#reader = new PatternReader(pattern);
    this.#captures = captures;
  }

  parse(options: Options): Node {
    const node = this.#choice(options);
    if (!this.#reader.isDone) throw this.#reader.error('has a “)” without its “(”');
    return node;
  }

  /** Branches up to the end of the group; options set in one last through those that follow. */
  #choice(options: Options): Node {
    const reader = this.#reader;
    const branches: Node[] = [];
    let items: Node[] = [];
    let now = options;
    while (!reader.isDone && reader.next !== ')') {
      if (this.#skipComment(now)) continue;
      if (reader.takeIf('|')) {
        branches.push(sequenceOf(items));
        items = [];
        continue;
      }
      const changed = this.#takeOptions(now);
      if (changed) now = changed;
      else items.push(this.#quantified(this.#item(now), now));
    }
    branches.push(sequenceOf(items));
    return choiceOf(branches);
  }

  #skipComment({ spaced }: Options): boolean {
    const reader = this.#reader;
    if (reader.takeMatch(/\(\?#[^)]*\)/y)) return true;
    if (reader.pattern.startsWith('(?#', reader.at)) throw reader.error('has a comment without its “)”');
    return spaced && reader.takeMatch(/\s+|#[^\n]*/y) !== undefined;
  }

  /** `(?i)`: options for the rest of the group. */
  #takeOptions(options: Options): Options | undefined {
    const letters = this.#reader.takeMatch(/\(\?([imnsx+-]+)\)/iy);
    return letters && changedOptions(options, letters[1] as string);
  }

  #item(options: Options): Node {
    const reader = this.#reader;
    const at = reader.at;
    const character = reader.take();
    if (character === '(') return this.#group(options, at);
    if (character === '[') return { type: 'set', set: takeSet(reader, options.ignoreCase) };
    if (character === '\\') return this.#escape(options);
    if (character === '.') return { type: 'set', set: options.singleLine ? anything : lineBreak };
    if (character === '^') return { type: 'place', place: options.multiLine ? 'line-start' : 'text-start' };
    if (character === '$') return { type: 'place', place: options.multiLine ? 'line-end' : 'last-line-end' };
    if ('*+?'.includes(character) || /^\{\d+(,\d*)?\}/.test(reader.pattern.slice(at, at + 30))) {
      throw reader.error(`repeats nothing with “${character}”: put a backslash before it if it is a character`, at);
    }
    return { type: 'text', text: character, ignoreCase: options.ignoreCase };
  }

  #escape({ ignoreCase }: Options): Node {
    const reader = this.#reader;
    const at = reader.at - 1;
    const place = placeOfLetter[reader.next];
    if (place) {
      reader.take();
      return { type: 'place', place };
    }
    if (reader.next === 'G') throw reader.error('uses \\G, which JavaScript does not have', at);
    const classes = takeClasses(reader, ignoreCase);
    if (classes) return { type: 'set', set: setOfClasses(classes) };
    const reference = this.#takeReference(at);
    if (reference !== undefined) return { type: 'reference', group: reference, ignoreCase };
    return { type: 'text', text: takeEscapedCharacter(reader), ignoreCase };
  }

  /** `\1` or `\k<name>`: the number of the group meant. */
  #takeReference(at: number): number | undefined {
    const reader = this.#reader;
    const written = reader.takeMatch(/k<(\w+)>|k'(\w+)'|([1-9]\d*)/y);
    if (!written) {
      if (reader.next === 'k') throw reader.error('has \\k without a group’s name', at);
      return undefined;
    }
    const [, angled, quoted, number] = written;
    const group = this.#captures.numberOf(angled ?? quoted ?? (number as string));
    if (group !== undefined) return group;
    if (number === undefined || number.length === 1) throw reader.error('refers to a group that is not there', at);
    reader.at = at + 1;
    return undefined;
  }

  #group(options: Options, at: number): Node {
    const reader = this.#reader;
    if (++this.#depth > deepestNesting)
      throw reader.error(`has groups within groups, more than ${deepestNesting} deep`, at);
    const node = this.#opened(options, at);
    if (!reader.takeIf(')')) throw reader.error('has a “(” without its “)”', at);
    this.#depth--;
    return node;
  }

  /** What follows a `(`, up to its `)`. */
  #opened(options: Options, at: number): Node {
    const reader = this.#reader;
    if (!reader.takeIf('?')) {
      if (options.explicitCapture) return this.#choice(options);
      const group = this.#captures.unnamed();
      return { type: 'capture', group, item: this.#choice(options) };
    }
    const look = reader.takeMatch(/(<?)([=!])/y);
    if (look) return { type: 'look', behind: look[1] !== '', negated: look[2] === '!', item: this.#choice(options) };
    if (reader.takeIf('>')) return { type: 'atomic', item: this.#choice(options) };
    const name = reader.takeMatch(/P?<(\w+)>|'(\w+)'/y);
    if (name) {
      const group = this.#captures.named((name[1] ?? name[2]) as string);
      return { type: 'capture', group, item: this.#choice(options) };
    }
    if (reader.next === '(') throw reader.error('has a condition “(?(…)”, which JavaScript can’t', at);
    if (/^[a-z+-]*r[a-z+-]*[:)]/i.test(reader.pattern.slice(reader.at, reader.at + 20))) {
      throw reader.error('reads from right to left, which JavaScript can’t', at);
    }
    if (/^(<|')\w*-/.test(reader.pattern.slice(reader.at)))
      throw reader.error('has groups that balance, which JavaScript can’t', at);
    const letters = reader.takeMatch(/([a-z+-]*):/iy);
    const changed = letters && changedOptions(options, letters[1] as string);
    if (!changed) throw reader.error('has a group “(?…” that is not known', at);
    return this.#choice(changed);
  }

  /** A node with the quantifier that follows it. */
  #quantified(item: Node, options: Options): Node {
    const reader = this.#reader;
    while (this.#skipComment(options));
    const at = reader.at;
    const written = reader.takeMatch(/([*+?])|\{(\d{1,9})(,(\d{0,9}))?\}/y);
    if (!written) return item;
    while (this.#skipComment(options));
    const lazy = reader.takeIf('?');
    const [, sign, from, comma, to] = written;
    const min = sign ? Number(sign === '+') : Number(from);
    const upTo = comma === undefined ? min : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    const max = sign ? (sign === '?' ? 1 : Number.POSITIVE_INFINITY) : upTo;
    if (min > max) throw reader.error('repeats at least more often than at most', at);
    if (/^(?:[*+?]|\{\d+(?:,\d*)?\})/.test(reader.pattern.slice(reader.at, reader.at + 30))) {
      throw reader.error('repeats a repetition: put the inner one in “(?:…)”');
    }
    return { type: 'repeat', item, min, max, lazy };
  }
}
