import type { Span } from '../finding';
import type { Reading } from '../reading';
import { foldText } from '../text/fold';

/** How one kind of official number is written and checked. */
export interface NumberShape {
  /** With boundaries on both sides; capitals as the number has them. Made by {@link shapeOf}. */
  shape: RegExp;
  /** Whether the letters and digits, without what stands between them, pass the number's own check. */
  isValid(compact: string): boolean;
  /** Words that must stand close to it, in small letters without accents, where the check alone is too weak. */
  named?: RegExp;
}

const gap = '[ \\u00a0\\u202f.\\u2010\\u2011\\u2013-]?';
const before = 60;
const after = 20;
/** Digits as close as those of one number: each shape has two at least. */
const digitsTogether = /\d(?:\D{0,12}\d)+/g;
/** No shape goes further over such digits; an IBAN may go on in letters alone. */
const reach = 40;

/** A shape from groups such as `\d{3}_\d{3}`, where _ is a space, a full stop, a hyphen or nothing. */
export function shapeOf(groups: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.replaceAll('_', gap)})(?![\\p{L}\\p{N}]|[-.,/]\\d)`, 'gu');
}

/** Where a text has such numbers, in order; nothing is tried in a text with fewer than `least` digits. */
export function findShapes(shapes: readonly NumberShape[], reading: Reading, least: number): Span[] {
  if (reading.tokens.digits < least) return [];
  const found: Span[] = [];
  for (const stretch of stretchesOf(reading.text))
    for (const { shape, isValid, named } of shapes)
      for (const match of reading.text.slice(stretch.start, stretch.end).matchAll(shape)) {
        const start = stretch.start + match.index;
        const span = { start, end: start + match[0].length };
        const compact = match[0].replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
        if (isValid(compact) && (!named || named.test(around(reading.text, span)))) found.push(span);
      }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((span, at) => at === 0 || span.start >= (found[at - 1] as Span).end);
}

/** Where in a text such numbers may be, from space to space; no two overlap. */
function stretchesOf(text: string): Span[] {
  const stretches: Span[] = [];
  for (const { 0: digits, index } of text.matchAll(digitsTogether)) {
    const last = stretches.at(-1);
    const end = index + digits.length + reach;
    if (!last || index - reach > last.end)
      stretches.push({ start: text.lastIndexOf(' ', index - reach) + 1, end: spaceFrom(text, end) });
    else if (end > last.end) last.end = spaceFrom(text, end);
  }
  return stretches;
}

function spaceFrom(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 ? text.length : space;
}

/** What a label names, in order: the last group of each match, at its end. */
export function findLabelled(label: RegExp, reading: Reading, least: number): Span[] {
  if (reading.tokens.digits < least) return [];
  return [...reading.text.matchAll(label)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.at(-1) ?? '').length, end };
  });
}

function around(text: string, { start, end }: Span): string {
  const near = text.slice(Math.max(0, start - before), start) + text.slice(end, end + after);
  return foldText(near).replace(/\p{M}/gu, '');
}
