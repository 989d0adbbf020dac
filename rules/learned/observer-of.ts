import type { PhraseBook } from '../phrases/phrase-book';
import { compileObserver, type Observe, type Observed } from './observe';

const observers = new WeakMap<PhraseBook, Observe>();

/** The one observer of a phrase book: all that ask about the same text one after the other share what it saw. */
export function observerOf(book: PhraseBook): Observe {
  const known = observers.get(book);
  if (known) return known;
  const observe = compileObserver(book);
  let last: { text: string; observed: Observed } | undefined;
  const remembering: Observe = (reading) => {
    if (last?.text !== reading.text) last = { text: reading.text, observed: observe(reading) };
    return last.observed;
  };
  observers.set(book, remembering);
  return remembering;
}
