import { expect, it } from 'vitest';
import { EntityFinder } from '../../../rules/checking/entity-finder';
import { compileOwn } from '../../../rules/checking/own-contacts';
import { compileObserver } from '../../../rules/learned/observe';
import { PhraseBook } from '../../../rules/phrases/phrase-book';
import { Reading } from '../../../rules/reading';

/** Gives what tells the sentences of texts that were not looked at anew: in the text before they were the same. */
function observer(): (text: string) => string[] {
  const book = new PhraseBook();
  const observe = compileObserver(book);
  const reading = new Reading(book, new EntityFinder(compileOwn([], book)));
  const known = new Set<object>();
  return (text) => {
    reading.read(text);
    const { start, end } = reading.tokens;
    const { sentences } = observe(reading);
    const kept = sentences.filter(({ seen }) => known.has(seen));
    for (const { seen } of sentences) known.add(seen);
    return kept.map(({ from, to }) => text.slice(start[from], end[to]));
  };
}

it('looks only at the sentence that is written, and at what stands beside it', () => {
  const kept = observer();
  kept('Roads are wet. Drive slowly. Leave a gap. See you soon. Winte');
  expect(kept('Roads are wet. Drive slowly. Leave a gap. See you soon. Winter')).toEqual([
    'Roads are wet.',
    'Drive slowly.',
    'Leave a gap.',
    'See you soon.',
  ]);
  expect(kept('Roads are wet. Drive very slowly. Leave a gap. See you soon. Winter')).toEqual([
    'Roads are wet.',
    'Leave a gap.',
    'See you soon.',
    'Winter',
  ]);
});

it('looks at a sentence anew where it has become the last, or another one the first', () => {
  const kept = observer();
  kept('Roads are wet. Drive slowly. Leave a gap.');
  expect(kept('Roads are wet. Drive slowly.')).toEqual(['Roads are wet.']);
  expect(kept('Drive slowly.')).toEqual([]);
});

it('looks at all sentences anew where the post speaks of something else', () => {
  const kept = observer();
  kept('Roads are wet. Drive slowly. Leave a gap. Nothing else.');
  expect(kept('Roads are wet. Drive slowly. Leave a gap. The suspect was arrested.')).toEqual([]);
});
