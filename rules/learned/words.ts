import { peopleIn } from '../cues/people';
import type { Reading } from '../reading';
import { DIGIT } from '../text/fold';
import { emptyHash, hashText, hashUnit } from '../text/hash-text';
import { EMAIL, HASHTAG, LINK, MENTION, SYMBOL, type Tokens } from '../text/tokens';
import { WordMemory } from '../text/word-memory';

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

/** What is to be seen of a word by itself. */
interface HashedWord {
  word: number;
  stem: number;
}

/** Gives what looks at all tokens of a reading; of names and numbers nothing is kept but that they are some. */
export function createWordReader(): (reading: Reading) => SeenWords {
  const memory = new WordMemory(hashedWord);
  return (reading) => {
    const { tokens } = reading;
    const word = new Int32Array(tokens.count);
    const stem = new Int32Array(tokens.count);
    for (const { first, last, isFull } of peopleIn(reading))
      for (let index = first; index <= last; index++) word[index] = isFull ? aFullName : aName;
    memory.all(tokens).forEach((hashed, index) => {
      if (word[index] !== 0) return;
      word[index] = hashed.word;
      stem[index] = hashed.stem;
    });
    return { word, stem };
  };
}

function hashedWord(tokens: Tokens, index: number): HashedWord {
  const bits = tokens.bits[index] as number;
  const raw = tokens.text.slice(tokens.start[index], tokens.end[index]);
  if (bits & SYMBOL) return { word: telling.has(raw) ? hashText(raw) : 0, stem: 0 };
  if (bits & (LINK | EMAIL)) return { word: aLink, stem: 0 };
  if (bits & MENTION) return { word: anAccount, stem: 0 };
  const length = tokens.foldedLength(index);
  if (bits & DIGIT && /^\d/.test(raw)) return { word: numbers[Math.min(5, length)] as number, stem: 0 };
  let stem = 0;
  let word = emptyHash;
  for (let place = 0; place < length; place++) {
    word = hashUnit(word, tokens.foldedUnit(index, place));
    if (place === stemLength - 1 && length > stemLength) stem = word;
  }
  return { word: bits & HASHTAG ? hashUnit(word, 0x23) : word, stem };
}
