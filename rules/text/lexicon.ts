import { commonWords } from './common-words';
import { foldText } from './fold';
import { lexiconWords } from './lexicon-words';
import { EVERYDAY, NOON, NUMBER_WORD } from './marks';
import { numberWords } from './number-words';
import type { Vocabulary } from './vocabulary';

/** Gives a vocabulary the words the engine itself knows. */
export function addLexicon(vocabulary: Vocabulary): void {
  for (const [mark, words] of lexiconWords) {
    for (const word of wordsOf(words)) {
      const id = vocabulary.add(foldText(word));
      vocabulary.marks[id] = (vocabulary.marks[id] as number) | mark;
    }
  }
  for (const word of wordsOf(commonWords)) vocabulary.senses[vocabulary.add(foldText(word))] = EVERYDAY;
  for (const word of noonWords) vocabulary.senses[vocabulary.add(foldText(word))] = NOON;
  for (const [word, value] of Object.entries(numberWords)) {
    const id = vocabulary.add(foldText(word));
    vocabulary.marks[id] = (vocabulary.marks[id] as number) | NUMBER_WORD;
    vocabulary.senses[id] = value + 1;
  }
}

const noonWords = ['noon', 'midnight', 'midi', 'minuit'];

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
