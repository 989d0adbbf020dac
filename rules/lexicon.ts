import { foldText } from './fold';
import { lexiconWords } from './lexicon-words';
import { NUMBER_WORD } from './marks';
import { numberWords } from './number-words';
import type { Vocabulary } from './vocabulary';

/** Gives a vocabulary the words the engine itself knows. */
export function addLexicon(vocabulary: Vocabulary): void {
  for (const [mark, words] of lexiconWords) {
    for (const word of words.trim().split(/\s+/)) {
      const id = vocabulary.add(foldText(word));
      vocabulary.marks[id] = (vocabulary.marks[id] as number) | mark;
    }
  }
  for (const [word, value] of Object.entries(numberWords)) {
    const id = vocabulary.add(foldText(word));
    vocabulary.marks[id] = (vocabulary.marks[id] as number) | NUMBER_WORD;
    vocabulary.numbers[id] = value + 1;
  }
}
