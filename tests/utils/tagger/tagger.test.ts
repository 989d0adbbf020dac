import { describe, expect, it } from 'vitest';
import { tagger } from '../../../utils/tagger/tagger';

const tagged = (sentence: string) => tagger(sentence).map(({ text, tags }) => `${text}/${tags[0]}`);

describe('parts of speech', () => {
  it.each([
    ['It would be great to write a story.', 'It/PRP would/MD be/VB great/JJ to/TO write/VB a/DT story/NN'],
    ['The dogs and her cat are sleeping', 'The/DT dogs/NNS and/CC her/PRP$ cat/NN are/VBP sleeping/VBG'],
    ['She quickly walked to Paris', 'She/PRP quickly/RB walked/VBD to/TO Paris/NNP'],
  ])('%s', (sentence, expected) => {
    expect(tagged(sentence).join(' ')).toBe(expected);
  });

  it('cut contractions and possessives as the Penn Treebank does, with places in the sentence', () => {
    const words = tagger("“I don’t know,” the town’s mayor said; it isn't here");
    expect(words.map(({ text }) => text).join('|')).toBe("I|do|n’t|know|the|town|’s|mayor|said|it|is|n't|here");
    for (const { start, end, text } of words)
      expect("“I don’t know,” the town’s mayor said; it isn't here".slice(start, end)).toBe(text);
  });

  it.each(['', ' ', '…', '🎉🎉', '@maya #tag https://a.ca', "'s", '\u0000\n\n'.repeat(5)])(
    '%j never throws',
    (sentence) => {
      expect(() => tagger(sentence)).not.toThrow();
    },
  );
});
