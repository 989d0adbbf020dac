import { emptyHash, hashText, hashUnit } from '../text/hash-text';
import type { Tokens } from '../text/tokens';

/** English and French words that deny what comes next. */
const words = `not no never cannot without nothing nobody none hardly dont cant wont didnt doesnt isnt wasnt
pas jamais sans aucun aucune rien`.split(/\s+/);
const hashes = new Set(words.map(hashText));
const ending = hashText("n't");
const endingLength = 3;

/** Whether a token denies what comes next: “not”, “never”, “don’t”. */
export function isDenying(tokens: Tokens, index: number): boolean {
  const length = tokens.foldedLength(index);
  if (length < 2 || length > 9) return false;
  if (length > endingLength && hashFrom(tokens, index, length - endingLength) === ending) return true;
  return hashes.has(hashFrom(tokens, index, 0));
}

function hashFrom(tokens: Tokens, index: number, from: number): number {
  let hash = emptyHash;
  const length = tokens.foldedLength(index);
  for (let place = from; place < length; place++) hash = hashUnit(hash, tokens.foldedUnit(index, place));
  return hash;
}
