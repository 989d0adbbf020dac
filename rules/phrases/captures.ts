import type { Span } from '../finding';
import type { Reading } from '../reading';
import { foldText } from '../text/fold';
import { type Hit, type Program, programOf, run } from './capture-program';

/** How many words of the draft a phrase's suggestions may name: one a wildcard and one a group. */
export function countCaptures(phrase: string): number {
  return phrase.split(/[(<]/).length - 1;
}

/**
 * The draft's own words at a phrase's wildcards and groups, in the order in which the phrase opens them; '' for what the
 * draft left out. Worked out only for what was found, where a suggestion asks.
 * @param span where the phrase was found.
 */
export function capturesIn(phrase: string, span: Span, reading: Reading): string[] {
  const subject = subjectOf(span, reading);
  const slots = run(programFor(phrase), subject.units);
  if (!slots) return [];
  return slots.map((slot) => (slot ? wordsOf(slot, subject, reading.text) : ''));
}

const programs = new Map<string, Program>();

function programFor(phrase: string): Program {
  const known = programs.get(phrase) ?? programOf(phrase);
  programs.set(phrase, known);
  return known;
}

/** The words of a hit as matching sees them, one space after each, and the offset in the draft of each of their units. */
interface Subject {
  units: string;
  starts: number[];
  ends: number[];
}

function subjectOf({ start, end }: Span, reading: Reading): Subject {
  const subject: Subject = { units: '', starts: [], ends: [] };
  const last = reading.tokenAt(end - 1);
  for (let index = reading.tokenAt(start); index <= last; index++) {
    const from = reading.tokens.start[index] as number;
    const raw = reading.raw(index);
    // Letter by letter, so that each folded unit has its place in the draft.
    let at = from;
    for (const letter of raw) {
      for (const unit of foldText(letter)) add(subject, unit, at, at + letter.length);
      at += letter.length;
    }
    add(subject, ' ', at, at);
  }
  return subject;
}

function add(subject: Subject, unit: string, start: number, end: number): void {
  subject.units += unit;
  subject.starts.push(start);
  subject.ends.push(end);
}

function wordsOf({ from, to }: Hit, { starts, ends }: Subject, text: string): string {
  if (to <= from) return '';
  return text.slice(starts[from], ends[to - 1]).trim();
}
