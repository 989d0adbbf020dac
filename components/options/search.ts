import { toSearchable } from '../wording';

/** Finds things of a long list by words, at every key. */
export interface Search<Thing> {
  /** Whether each of some words is somewhere in what is searched of a thing; made once for many things. */
  matching(words: string): (thing: Thing) => boolean;
  /** Makes things ready to be searched, so that the first key typed is as quick as the next. */
  prepare(things: readonly Thing[], signal: AbortSignal): Promise<void>;
}

/** How many things are folded before the page may answer the person again. */
const portion = 500;

/** A search in what `tell` says of a thing. It is folded once a thing: doing that with 100,000 on every key would be felt. */
export function searchIn<Thing extends object>(tell: (thing: Thing) => string): Search<Thing> {
  const folded = new WeakMap<Thing, string>();
  const foldedOf = (thing: Thing): string => {
    const known = folded.get(thing);
    if (known !== undefined) return known;
    const text = toSearchable(tell(thing));
    folded.set(thing, text);
    return text;
  };
  return {
    matching(typed) {
      const words = toSearchable(typed).split(/\s+/).filter(Boolean);
      return (thing) => words.every((word) => foldedOf(thing).includes(word));
    },
    async prepare(things, signal) {
      for (let from = 0; from < things.length && !signal.aborted; from += portion) {
        for (const thing of things.slice(from, from + portion)) foldedOf(thing);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}
