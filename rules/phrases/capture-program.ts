import { foldText } from '../text/fold';

/** From and to, in units of the subject; `to` exclusive. */
export interface Hit {
  from: number;
  to: number;
}

/** From `least` to `most` whole words; as many as fit, or as few. */
interface Words {
  least: number;
  most: number;
  few: boolean;
}

/** One step of a program that follows a phrase through the words of a hit. */
type Step =
  | { unit: string }
  /** A place where a word may end. */
  | { joint: true }
  | { words: Words }
  /** Goes on at the first of these that leads to the end. */
  | { ways: number[] }
  | { open: number }
  | { close: number };

/** A phrase as steps; each leads to the next. */
export interface Program {
  steps: Step[];
  captures: number;
}

/** How many words (marks count as one) a wildcard may stand for. */
const wordsOf: Record<string, number> = { number: 2, time: 5, money: 3 };

/** Reads a phrase that is known to be well-formed. */
export function programOf(phrase: string): Program {
  const reader = { phrase, at: 0, program: { steps: [], captures: 0 } as Program };
  readAlternatives(reader);
  return reader.program;
}

interface Reader {
  phrase: string;
  at: number;
  program: Program;
}

/** Each alternative leads past all others: the steps between are only known at the end. */
function readAlternatives(reader: Reader): void {
  const { steps } = reader.program;
  const choice: { ways: number[] } = { ways: [steps.length + 1] };
  const exits: { ways: number[] }[] = [];
  steps.push(choice);
  readSequence(reader);
  while (reader.phrase[reader.at] === '|') {
    reader.at++;
    const exit = { ways: [] };
    exits.push(exit);
    steps.push(exit);
    choice.ways.push(steps.length);
    readSequence(reader);
  }
  for (const exit of exits) exit.ways.push(steps.length);
}

function readSequence(reader: Reader): void {
  const { phrase, program } = reader;
  while (reader.at < phrase.length) {
    const character = phrase.charAt(reader.at);
    if (character === '|' || character === ')') return;
    if (character === '(') readGroup(reader);
    else if (character === '<') readWildcard(reader);
    else {
      pushLiteral(character, program);
      reader.at++;
    }
  }
}

/** A letter is itself; a space or hyphen is between words; any other mark stands apart from words, or within one: 100%, l’élan. */
function pushLiteral(character: string, { steps }: Program): void {
  if (/[\s-]/.test(character)) steps.push({ joint: true });
  else if (/[\p{L}\p{N}\p{M}]/u.test(character)) for (const unit of foldText(character)) steps.push({ unit });
  else steps.push({ joint: true }, ...[...foldText(character)].map((unit) => ({ unit })), { joint: true });
}

function readGroup(reader: Reader): void {
  const { steps } = reader.program;
  const capture = reader.program.captures++;
  const entrance: { ways: number[] } = { ways: [steps.length + 1] };
  steps.push(entrance, { open: capture });
  reader.at++;
  readAlternatives(reader);
  reader.at++;
  steps.push({ close: capture });
  if (reader.phrase[reader.at] !== '?') return;
  reader.at++;
  entrance.ways.push(steps.length);
}

function readWildcard(reader: Reader): void {
  const { steps } = reader.program;
  const close = reader.phrase.indexOf('>', reader.at);
  const name = reader.phrase.slice(reader.at + 1, close);
  reader.at = close + 1;
  const capture = reader.program.captures++;
  const words = name.startsWith('0-')
    ? { least: 0, most: Number(name.slice(2)) * 3 + 1, few: true }
    : { least: 1, most: wordsOf[name] ?? 1, few: false };
  steps.push({ joint: true }, { open: capture }, { words }, { close: capture });
}

/** What a possessive adds to a word, which a phrase need not write. */
const possessive = /'s /y;

/**
 * Follows a program through words that are known to match; each step is tried at most once at each place.
 * @param subject folded words with a space after each.
 * @returns where each capture is, undefined for those the words leave out; undefined where there is no way through.
 */
export function run({ steps, captures }: Program, subject: string): (Hit | undefined)[] | undefined {
  const tried = new Set<number>();
  const opened: number[] = new Array(captures).fill(-1);
  const closed: number[] = new Array(captures).fill(-1);

  const follow = (number: number, at: number): boolean => {
    const step = steps[number];
    if (step === undefined) return isEnd(subject, at);
    const place = number * (subject.length + 1) + at;
    if (tried.has(place)) return false;
    tried.add(place);
    if ('open' in step) return keep(opened, step.open, at, number);
    if ('close' in step) return keep(closed, step.close, at, number);
    if ('ways' in step) return step.ways.some((way) => follow(way, at));
    return placesAfter(step, at, subject).some((next) => follow(number + 1, next));
  };
  const keep = (slots: number[], slot: number, at: number, number: number): boolean => {
    const before = slots[slot] as number;
    slots[slot] = at;
    if (follow(number + 1, at)) return true;
    slots[slot] = before;
    return false;
  };
  if (!follow(0, 0) && !(subject.startsWith('#') && follow(0, 1))) return undefined;
  return opened.map((from, slot) => (from < 0 ? undefined : { from, to: closed[slot] as number }));
}

/** The places in the subject a step leads to, the likeliest first. */
function placesAfter(
  step: { unit: string } | { joint: true } | { words: Words },
  at: number,
  subject: string,
): number[] {
  if ('unit' in step) return subject[at] === step.unit ? [at + 1] : [];
  return 'joint' in step ? afterJoint(at, subject) : afterWords(step.words, at, subject);
}

/** Past the end of a word and the # of the next, as far as may be first. */
function afterJoint(at: number, subject: string): number[] {
  possessive.lastIndex = at;
  const end = possessive.test(subject) ? at + 3 : subject[at] === ' ' ? at + 1 : at;
  const next = subject[end] === '#' ? [end + 1, end] : [end];
  return end === at ? next : [...next, at];
}

function afterWords({ least, most, few }: Words, at: number, subject: string): number[] {
  const ends: number[] = least === 0 ? [at] : [];
  let end = at;
  for (let words = 1; words <= most; words++) {
    const space = subject.indexOf(' ', end);
    if (space < 0) break;
    end = space + 1;
    if (words >= least) ends.push(end);
  }
  return few ? ends : ends.reverse();
}

function isEnd(subject: string, at: number): boolean {
  return /^(?:'s)? ?$/.test(subject.slice(at));
}
