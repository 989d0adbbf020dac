import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import type { judgesFrom } from './judge';
import { labelNames } from './labels';

/** Whether what was learned finds a category hardly likely in all of a text; never where it learned nothing to tell by. */
export type Doubts = (category: string, reading: Reading) => boolean;

const learnedCategories: ReadonlySet<string> = new Set(labelNames);
const learnedLanguages: ReadonlySet<string> = new Set(['en', 'fr']);

/** What makes doubters of what makes judges, for the phrase book that holds the cues. */
export function doubtsFrom(judgeFor: ReturnType<typeof judgesFrom>): (book: PhraseBook) => Doubts {
  return (book) => {
    const judge = judgeFor(book);
    return (category, reading) =>
      learnedCategories.has(category) &&
      reading.hasWords &&
      reading.likelyLanguage !== undefined &&
      learnedLanguages.has(reading.likelyLanguage) &&
      // It names no label of which it is less sure than the least.
      !judge(reading).some(({ label }) => label === category);
  };
}
