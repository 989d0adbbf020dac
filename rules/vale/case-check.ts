import type { Expression } from '../expressions/expression';
import type { ExpressionMatch } from '../expressions/linear-engine';

/** What a text would be in the case asked for, and whether it is near enough to that. */
export interface CaseCheck {
  expected: string;
  isFine: boolean;
}

const caseWord = /[\p{N}\p{L}*]+\S*/gu;

/** The words of a text; what an exception matches is one word, even with spaces in it. */
export function wordsIn(text: string, exceptions: Expression | undefined): string[] {
  const excepted = exceptions?.matches(text) ?? [];
  const words: string[] = [];
  let at = 0;
  for (;;) {
    const match = nextWord(text, at, excepted);
    if (!match) return words;
    words.push(text.slice(match.start, match.end));
    at = match.end;
  }
}

function nextWord(
  text: string,
  at: number,
  excepted: readonly ExpressionMatch[],
): { start: number; end: number } | undefined {
  caseWord.lastIndex = at;
  const word = caseWord.exec(text);
  const exception = excepted.find(({ start, end }) => start >= at && end > start);
  if (exception && (!word || exception.start <= word.index)) return exception;
  return word ? { start: word.index, end: caseWord.lastIndex } : undefined;
}

/** The share of words that are as expected; those beyond the expected ones are. NaN where there are none. */
export function shareOf(words: readonly string[], isAsExpected: (word: string, at: number) => boolean): number {
  return words.filter(isAsExpected).length / words.length;
}
