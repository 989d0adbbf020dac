import { caseVariants } from '../../rules/expressions/case-folds';
import { wordSource } from '../../rules/expressions/class-sources';
import { printSet } from '../../rules/expressions/print-set';
import { type CharacterSet, childrenOf, type Node } from '../../rules/expressions/syntax';

/** A letter of no set, with which a proving form makes every attempt fail. */
export const stranger = '\x01';

/** Up to where all characters are samples: of words and digits alone, and of other properties, where most scripts are below. */
const lastOfWords = 0x24f;
const lastOfProperties = 0x2fff;
const farSamples = [
  0x300, 0x660, 0x200c, 0x2028, 0x3042, 0x4e00, 0xa640, 0xa641, 0xac00, 0xff10, 0xff21, 0xff41, 0x10400, 0x10428,
  0x1d7ce, 0x1f600, 0x20000,
];
const wordEdge = new RegExp(`^[${wordSource}\\u200c\\u200d]$`, 'u');

/** Letters for a proof: word characters, and others. */
const wordLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const otherLetters = ' !"#$%&\'()*+,-./:;<=>?@[\\]^`{|}~\t\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15';

/**
 * The characters of one expression, those that it can't tell apart being one letter: so its behaviour on all of Unicode
 * is that of a small expression on a few ASCII letters, which is proved in a fraction of the time.
 */
export class Alphabet {
  readonly #letters: { letter: string; sample: string }[] = [];
  readonly #single: ReadonlySet<string>;
  readonly #tests: readonly RegExp[];
  readonly #letterOfSignature = new Map<string, string>();
  readonly #letterOfCharacter = new Map<string, string>();

  /** @throws RangeError where an expression tells more characters apart than there are letters. */
  constructor(node: Node) {
    this.#single = new Set(['\n', ...charactersIn(node)]);
    const sets = setsIn(node);
    this.#tests = sets.map(testOf);
    const free = { word: [...wordLetters], other: [...otherLetters] };
    for (const sample of samplesOf(this.#single, sets)) {
      const signature = this.#signatureOf(sample);
      if (this.#letterOfSignature.has(signature)) continue;
      const letter = sample === '\n' ? sample : takeFrom(wordEdge.test(sample) ? free.word : free.other, sample);
      this.#letterOfSignature.set(signature, letter);
      this.#letters.push({ letter, sample });
    }
  }

  /** The letter of any character; one of a kind that no sample is of is a stranger. */
  letterOf(character: string): string {
    let letter = this.#letterOfCharacter.get(character);
    if (letter === undefined) {
      letter = this.#letterOfSignature.get(this.#signatureOf(character)) ?? stranger;
      this.#letterOfCharacter.set(character, letter);
    }
    return letter;
  }

  /** What the expression can tell of a character. */
  #signatureOf(character: string): string {
    const own = this.#single.has(character) ? character : wordEdge.test(character);
    return `${own} ${this.#tests.map((test) => Number(test.test(character))).join('')}`;
  }

  /** How many letters it has. */
  get size(): number {
    return this.#letters.length;
  }

  /** The numbers of the letters that are in a set. */
  numbersOfSet(set: CharacterSet): readonly number[] {
    const test = testOf(set);
    return this.#numbersOf((sample) => test.test(sample));
  }

  /** The numbers of the letters that a character is, in each case that counts. */
  numbersOfCharacter(character: string, ignoreCase: boolean): readonly number[] {
    const variants = ignoreCase ? caseVariants(character) : [character];
    return this.#numbersOf((sample) => variants.includes(sample));
  }

  #numbersOf(isIn: (sample: string) => boolean): readonly number[] {
    return [...this.#letters.keys()].filter((number) => isIn((this.#letters[number] as { sample: string }).sample));
  }

  /** Letters by their numbers, as an expression that matches one of them. */
  print(numbers: readonly number[]): string {
    const printed = numbers.map((number) => hexOf((this.#letters[number] as { letter: string }).letter));
    if (printed.length === 1) return printed[0] as string;
    return printed.length === 0 ? hexOf(stranger) : `[${printed.join('')}]`;
  }

  /** A text of letters as a text of characters they stand for. */
  samplesOf(letters: string): string {
    return [...letters].map((one) => this.#letters.find(({ letter }) => letter === one)?.sample ?? '!').join('');
  }
}

function hexOf(letter: string): string {
  return `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** The letter that is the sample itself, or any other. */
function takeFrom(letters: string[], sample: string): string {
  const at = Math.max(0, letters.indexOf(sample));
  const [letter] = letters.splice(at, 1);
  if (letter === undefined) throw new RangeError('too many characters');
  return letter;
}

function testOf(set: CharacterSet): RegExp {
  return new RegExp(`^${printSet(set)}$`, 'u');
}

function setsIn(node: Node): CharacterSet[] {
  return node.type === 'set' ? [node.set] : childrenOf(node).flatMap(setsIn);
}

/** Characters that an expression names one by one, in each case that it takes. */
function charactersIn(node: Node): string[] {
  if (node.type !== 'text') return childrenOf(node).flatMap(charactersIn);
  return [...node.text].flatMap((character) => (node.ignoreCase ? caseVariants(character) : [character]));
}

/** Samples with those people know first, so that an attack is shown in them. */
function* samplesOf(single: ReadonlySet<string>, sets: readonly CharacterSet[]): Iterable<string> {
  yield* single;
  for (const point of [0x61, 0x30, 0x20, 0x21]) yield String.fromCodePoint(point);
  const last = sets.every(({ classes }) => classes.every(({ name }) => /^(word|digit)$/.test(name)))
    ? lastOfWords
    : lastOfProperties;
  for (let point = 0x20; point <= last; point++) yield String.fromCodePoint(point);
  for (let point = 0; point < 0x20; point++) yield String.fromCodePoint(point);
  for (const point of farSamples) yield String.fromCodePoint(point);
  for (const [from, to] of sets.flatMap(({ ranges }) => ranges)) {
    for (const point of [from - 1, from, to, to + 1])
      if (point >= 0 && point <= 0x10ffff) yield String.fromCodePoint(point);
  }
}
