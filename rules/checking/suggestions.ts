import type { Match } from '../kind';
import { capturesIn } from '../phrases/captures';
import type { Reading } from '../reading';

const named = /\{(\d+)\}/g;

/** The highest of {1}, {2}... in suggestions; 0 where they name none. */
export function highestCapture(suggestions: readonly string[]): number {
  let highest = 0;
  for (const suggestion of suggestions)
    for (const [, number] of suggestion.matchAll(named)) highest = Math.max(highest, Number(number));
  return highest;
}

/**
 * Suggestions with the draft's own words in place of {1}, {2}...: the words at the phrase's wildcards and groups, in the
 * order in which the phrase opens them. What the draft leaves out is left out.
 * @param phrases gives the kind's phrases, by the numbers matches name; asked only where a suggestion names words.
 */
export function filledIn(
  suggestions: readonly string[],
  match: Match,
  phrases: () => readonly string[] | undefined,
  reading: Reading,
): string[] {
  if (highestCapture(suggestions) === 0) return [...suggestions];
  const words = match.captures ?? wordsAt(match, phrases, reading);
  return suggestions.map((suggestion) =>
    suggestion
      .replace(named, (_, number: string) => words[Number(number) - 1] ?? '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
}

function wordsAt(
  { term, start, end }: Match,
  phrases: () => readonly string[] | undefined,
  reading: Reading,
): string[] {
  const phrase = term === undefined ? undefined : phrases()?.[term];
  if (phrase === undefined || start === undefined || end === undefined) return [];
  return capturesIn(phrase, { start, end }, reading);
}
