import type { TaggedWord } from '../tagger';

const plainWord =
  /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*?(?=n['’]t\b|['’]|(?![-.]?[\p{L}\p{N}]))|n['’]t\b|['’]\p{L}+|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a sentence without their parts of speech; “don’t” is two, “it’s” too, as parts of speech cut them. */
export function plainWords(sentence: string): readonly TaggedWord[] {
  return [...sentence.matchAll(plainWord)].map(({ 0: text, index: start }) => ({
    start,
    end: start + text.length,
    text,
    tags: [],
  }));
}
