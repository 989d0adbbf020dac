import { EntityFinder } from './checking/entity-finder';
import { compileOwn } from './checking/own-contacts';
import { entityNames } from './entities';
import type { Finding, Span } from './finding';
import { PhraseBook } from './phrases/phrase-book';
import { Reading } from './reading';
import { graphemesOf } from './text/graphemes';

const longest = 80;
const mask = '▒▒▒';
/** A name alone is no secret, a street or an officer may have it: where it leads to a private person, a finding says so. */
const maskedEntities = entityNames.filter((name) => name !== 'person-name');
const maskedCategories = new Set(['personal-info', 'minor', 'client-confidential']);
/** Masked text is cut from here at the latest: no grapheme worth keeping is longer than this. */
const farthest = 4000;

let plainReading: Reading | undefined;

/** A reading that knows entities and no rules; made when the first excerpt is asked for. */
function entityReading(): Reading {
  if (!plainReading) {
    const book = new PhraseBook();
    plainReading = new Reading(book, new EntityFinder(compileOwn([], book)));
  }
  return plainReading;
}

/**
 * The first 80 graphemes of a text with personal information and children masked: everything any entity but a bare name
 * finds, whether or not a rule asked for it, and what findings of those categories point at. Ends with … where the text went on.
 */
export function maskedExcerpt(text: string, findings: readonly Finding[]): string {
  const reading = entityReading();
  reading.read(text);
  const spans: Span[] = maskedEntities.flatMap((name) => reading.entities(name));
  for (const { category, start, end } of findings)
    if (start !== undefined && end !== undefined && maskedCategories.has(category)) spans.push({ start, end });
  return firstGraphemes(masked(text, spans));
}

function masked(text: string, spans: Span[]): string {
  let result = '';
  let over = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start >= over) result += text.slice(over, start) + mask;
    over = Math.max(over, end);
  }
  return result + text.slice(over);
}

function firstGraphemes(text: string): string {
  let kept = '';
  let count = 0;
  for (const grapheme of graphemesOf(text.slice(0, farthest))) {
    if (count++ === longest) return `${kept.trimEnd()}…`;
    kept += grapheme;
  }
  return kept;
}
