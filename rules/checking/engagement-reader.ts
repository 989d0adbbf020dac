import { compileEngagement } from '../cues/engagement-mix';
import type { Draft } from '../draft';
import type { Engagement } from '../format/engagement';
import type { Pack } from '../pack';
import { PhraseBook } from '../phrases/phrase-book';
import { Reading } from '../reading';
import { EntityFinder } from './entity-finder';
import { compileOwn } from './own-contacts';

/**
 * Gives what tells of a draft what it does for its readers. The words that show it are everyday ones, found in every
 * sentence, and the answer is wanted far less often than a check: so they are in a book of their own, made when first asked.
 */
export function engagementReader(packs: readonly Pack[]): (draft: Draft, language: string | undefined) => Engagement[] {
  let read: ReturnType<typeof compile> | undefined;
  return (draft, language) => {
    read ??= compile(packs);
    return read(draft, language);
  };
}

function compile(packs: readonly Pack[]) {
  const book = new PhraseBook();
  const engagementOf = compileEngagement(book);
  const reading = new Reading(book, new EntityFinder(compileOwn(packs, book)));
  return (draft: Draft, language: string | undefined): Engagement[] => {
    reading.read(draft.text);
    reading.language = language;
    return engagementOf(reading, draft);
  };
}
