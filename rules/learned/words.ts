import { peopleIn } from '../cues/people';
import type { Reading } from '../reading';
import { DIGIT } from '../text/fold';
import { emptyHash, hashText, hashUnit } from '../text/hash-text';
import { EMAIL, HASHTAG, LINK, MENTION, SYMBOL } from '../text/tokens';

/** The tokens of a text as learning sees them: hashed words, with names, numbers, links and accounts as what they are. */
export interface SeenWords {
  /** Hash of each token's word; 0 for marks that say nothing. */
  word: Int32Array;
  /** Hash of a longer word's beginning, so that its forms are one; 0 for others. */
  stem: Int32Array;
}

const stemLength = 5;
const telling = new Set(['?', '!', '"', '“', '”', '«', '»', ':', '%', '$', '…']);
const [aName, aFullName, aLink, anAccount] = ['<name>', '<full name>', '<link>', '<account>'].map(hashText) as [
  number,
  number,
  number,
  number,
];
const numbers = [0, 1, 2, 3, 4, 5].map((digits) => hashText(`<${digits} digits>`));

/** Looks at all tokens of a reading; of names and numbers nothing is kept but that they are some. */
export function seenWords(reading: Reading): SeenWords {
  const { tokens } = reading;
  const word = new Int32Array(tokens.count);
  const stem = new Int32Array(tokens.count);
  for (const { first, last, isFull } of peopleIn(reading))
    for (let index = first; index <= last; index++) word[index] = isFull ? aFullName : aName;
  for (let index = 0; index < tokens.count; index++) {
    if (word[index] !== 0) continue;
    const bits = tokens.bits[index] as number;
    if (bits & SYMBOL) word[index] = telling.has(reading.raw(index)) ? hashText(reading.raw(index)) : 0;
    else if (bits & (LINK | EMAIL)) word[index] = aLink;
    else if (bits & MENTION) word[index] = anAccount;
    else if (bits & DIGIT && /^\d/.test(reading.raw(index)))
      word[index] = numbers[Math.min(5, tokens.foldedLength(index))] as number;
    else {
      const length = tokens.foldedLength(index);
      let value = emptyHash;
      for (let place = 0; place < length; place++) {
        value = hashUnit(value, tokens.foldedUnit(index, place));
        if (place === stemLength - 1 && length > stemLength) stem[index] = value;
      }
      word[index] = bits & HASHTAG ? hashUnit(value, 0x23) : value;
    }
  }
  return { word, stem };
}
