import { PhraseBook } from '../../rules/phrases/phrase-book';
import { Scanner } from '../../rules/text/scan';
import { Tokens } from '../../rules/text/tokens';
import { ToneFeatures } from '../../rules/tone/features';

const tokens = new Tokens();
const scanner = new Scanner(new PhraseBook().vocabulary, tokens);
const features = new ToneFeatures((key) => key);

/** The different features of a text, as hashed keys; read by the very code that reads drafts. */
export function keysOf(text: string): Int32Array {
  scanner.scan(text);
  features.read(tokens);
  return Int32Array.from(new Set(features.place.subarray(0, features.count)));
}

/** Keys by how many of the texts have them, the rarest left out; in order of the key. */
export function frequentKeys(texts: readonly Int32Array[], fewest: number): Int32Array {
  const times = new Map<number, number>();
  for (const keys of texts) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return Int32Array.from([...times].filter(([, count]) => count >= fewest).map(([key]) => key)).sort();
}

/** Each text as the places of its keys among those kept; what is not kept is left out. */
export function placesIn(kept: ArrayLike<number>, texts: readonly Int32Array[]): Int32Array[] {
  const place = new Map(Array.from(kept, (key, at) => [key, at]));
  return texts.map((keys) => Int32Array.from(Array.from(keys, (key) => place.get(key) ?? -1).filter((at) => at >= 0)));
}
