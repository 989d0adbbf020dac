import { createChecker } from '../../../rules/check';
import { hearTone } from '../../../rules/tone/hear-tone';
import type { ToneOfPost } from '../../../rules/tone/tone';

const checker = createChecker([], { tone: hearTone });

/** What a text sounds like, as a check of it says. */
export function toneOf(text: string, lang?: string): ToneOfPost | undefined {
  return checker.check({ text, ...(lang && { lang }) }).tone;
}

/** The same in one line: annoyance: “ridiculous” -> hard to understand. */
export function heardIn(text: string): string[] {
  return (toneOf(text)?.heard ?? []).map(
    ({ label, words }) =>
      `${label}: ${words
        .map(
          ({ start, end, suggestions }) => `“${text.slice(start, end)}”${suggestions ? ` -> ${suggestions[0]}` : ''}`,
        )
        .join(', ')}`,
  );
}
