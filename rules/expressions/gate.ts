import { classBits, gateClass } from './gate-classes';

const inThree = 2 ** (3 * classBits) - 1;
const inTwo = 2 ** (2 * classBits) - 1;
const inOne = 2 ** classBits - 1;

/** A text that opens the gate for its branches. */
interface Literal {
  classes: Uint8Array;
  /** Where in it the three characters end that it is looked for by. */
  anchorEnd: number;
  /** The branches it may open the gate for, each by its expression and its number there. */
  branches: number[];
  lastSeen: number;
}

const noLiterals: readonly Literal[] = [];

/**
 * Tells in one pass over a text which branches of which expressions may match in it: those one of whose required texts
 * is there. Three neighbouring characters are looked up at once in a table; most are in no literal.
 */
export class Gate {
  readonly #seen = new Uint8Array(inThree + 1);
  readonly #byAnchor = new Map<number, Literal[]>();
  readonly #literals = new Map<string, Literal>();
  #branches = 0;
  #hasShort = false;
  #pass = 0;
  #lastPassed = new Int32Array(0);

  /** @returns the branch's number; from 0. */
  add(literals: readonly string[]): number {
    const branch = this.#branches++;
    for (const literal of new Set(literals)) this.#literal(literal).branches.push(branch);
    return branch;
  }

  /** Calls `onPass` once for each branch that may match. */
  read(text: string, onPass: (branch: number) => void): void {
    if (this.#branches === 0) return;
    if (this.#lastPassed.length < this.#branches) this.#lastPassed = new Int32Array(this.#branches);
    const pass = ++this.#pass;
    // Neither is looked for in the loop: it runs over every character of every draft.
    const seen = this.#seen;
    const classOf = gateClass;
    const { length } = text;
    let key = 0;
    for (let at = 0; at < length; at++) {
      key = ((key << classBits) | (classOf[text.charCodeAt(at)] as number)) & inThree;
      if (seen[key] !== 0) this.#look(text, at, key, pass, onPass);
    }
  }

  #look(text: string, at: number, key: number, pass: number, onPass: (branch: number) => void): void {
    this.#lookFor(key, text, at, pass, onPass);
    if (this.#hasShort) {
      this.#lookFor(shortAnchor(key & inTwo, 2), text, at, pass, onPass);
      this.#lookFor(shortAnchor(key & inOne, 1), text, at, pass, onPass);
    }
  }

  #lookFor(anchor: number, text: string, at: number, pass: number, onPass: (branch: number) => void): void {
    for (const literal of this.#byAnchor.get(anchor) ?? noLiterals) {
      if (literal.lastSeen === pass || !isThere(literal, text, at)) continue;
      literal.lastSeen = pass;
      for (const branch of literal.branches) {
        if (this.#lastPassed[branch] === pass) continue;
        this.#lastPassed[branch] = pass;
        onPass(branch);
      }
    }
  }

  #literal(text: string): Literal {
    const classes = Uint8Array.from({ length: text.length }, (_, at) => gateClass[text.charCodeAt(at)] as number);
    const key = String.fromCharCode(...classes);
    const known = this.#literals.get(key);
    if (known) return known;
    const literal = { classes, anchorEnd: rarestEnd(text), branches: [], lastSeen: 0 };
    this.#literals.set(key, literal);
    this.#listen(literal);
    return literal;
  }

  /** Marks all triples that may end where the literal's anchor does. */
  #listen(literal: Literal): void {
    const { classes, anchorEnd } = literal;
    const length = Math.min(3, classes.length);
    if (length < 3) this.#hasShort = true;
    let anchor = 0;
    for (const own of classes.subarray(anchorEnd - length, anchorEnd)) anchor = (anchor << classBits) | own;
    const step = 2 ** (length * classBits);
    for (let key = anchor; key <= inThree; key += step) this.#seen[key] = 1;
    const place = length === 3 ? anchor : shortAnchor(anchor, length);
    const others = this.#byAnchor.get(place);
    if (others) others.push(literal);
    else this.#byAnchor.set(place, [literal]);
  }
}

/** Anchors of less than three characters have numbers beyond those of three. */
function shortAnchor(anchor: number, length: number): number {
  return (inThree + 1) * length + anchor;
}

function isThere({ classes, anchorEnd }: Literal, text: string, at: number): boolean {
  const start = at + 1 - anchorEnd;
  if (start < 0 || start + classes.length > text.length) return false;
  for (let index = 0; index < classes.length; index++) {
    if (gateClass[text.charCodeAt(start + index)] !== classes[index]) return false;
  }
  return true;
}

/** Letters from the most to the least frequent in posts; what is not here is rare. */
const frequent = ' etaoinsrhldcumfgpywbvk';

/** The end of a text's three characters that are least frequent. */
function rarestEnd(text: string): number {
  let best = Math.min(3, text.length);
  let rarity = -1;
  for (let end = best; end <= text.length; end++) {
    let sum = 0;
    for (const character of text.slice(Math.max(0, end - 3), end)) {
      const rank = frequent.indexOf(character);
      sum += rank < 0 ? frequent.length : rank;
    }
    if (sum > rarity) [best, rarity] = [end, sum];
  }
  return best;
}
