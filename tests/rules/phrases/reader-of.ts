import { EntityFinder } from '../../../rules/checking/entity-finder';
import { compileOwn } from '../../../rules/checking/own-contacts';
import { PhraseBook } from '../../../rules/phrases/phrase-book';
import { Reading } from '../../../rules/reading';

/** Gives what reads texts one after the other, and tells where each of the phrases is: `0-4 9-12`, a line for each. */
export function readerOf(phrases: readonly string[]): (text: string) => string {
  const book = new PhraseBook();
  const groups = phrases.map((phrase) => book.group([phrase]));
  const reading = new Reading(book, new EntityFinder(compileOwn([], book)));
  return (text) => {
    reading.read(text);
    const places = groups.map((group) => reading.hits(group).map(({ start, end }) => `${start}-${end}`));
    return [`groups ${reading.groupsHit}`, ...places.map((all) => all.join(' '))].join('\n');
  };
}
