import { beforeEach, expect, it } from 'vitest';
import { PhraseBook } from '../../../rules/phrases/phrase-book';
import { Scanner } from '../../../rules/text/scan';
import { Tokens } from '../../../rules/text/tokens';
import { WordMemory } from '../../../rules/text/word-memory';

const tokens = new Tokens();
const scanner = new Scanner(new PhraseBook().vocabulary, tokens);
let looked: string[];
let memory: WordMemory<string>;

beforeEach(() => {
  looked = [];
  memory = new WordMemory((_, index) => {
    const word = tokens.foldedText(index);
    looked.push(word);
    return word;
  });
});

/** What is known of each token of a text. */
function read(text: string): readonly string[] {
  scanner.scan(text);
  return memory.all(tokens);
}

it('looks at a word once, wherever it stands and whatever was read between', () => {
  read('Roads are wet.');
  read('Slow down!\nAre roads wet, too? Roads are.');
  expect(looked).toEqual(['roads', 'are', 'wet', '.', 'slow', 'down', '!', 'are', 'roads', ',', 'too', '?']);
});

it('takes no word for another that is spelled alike', () => {
  const texts = [
    'The officer was there.',
    "The officer's car.",
    'The Officer.',
    '#officer @officer',
    'officer.example.org',
  ];
  for (const text of [...texts, ...texts.toReversed()]) {
    const known = read(text);
    expect(known).toEqual(Array.from({ length: tokens.count }, (_, index) => tokens.foldedText(index)));
  }
});

it('does not grow for as long as someone writes', () => {
  const many = 5000;
  for (let number = 0; number < many; number++) read(`word${number}`);
  read('word1');
  expect(looked).toHaveLength(many);
  read('onemore');
  read('word1');
  expect(looked).toHaveLength(many + 2);
});
