import { describe, expect, it } from 'vitest';
import { blockKindOf } from '../../../rules/vale/scopes';
import { sentencesIn } from '../../../rules/vale/sentences';
import { found } from './check-vale';

describe('scopes', () => {
  it.each([
    ['text', 'text'],
    ['text.md', 'text'],
    ['sentence', 'sentence'],
    ['paragraph', 'paragraph'],
    ['raw', 'raw'],
    ['summary', 'summary'],
    ['~heading.h1 & ~table', 'text'],
    ['sentence & ~list', 'sentence'],
    ['~text', undefined],
    ['raw & ~heading', undefined],
    ['heading', undefined],
    ['text & heading', undefined],
    ['list', undefined],
    ['text.comment.line', undefined],
    ['text.html', undefined],
  ])('%s means %s', (scope, kind) => {
    expect(blockKindOf(scope)).toBe(kind);
  });

  const places = (scope: string | string[], text: string, token = '(?s).+') =>
    found({ extends: 'existence', raw: [token], scope: [scope].flat() }, text).map((line) => line.split(':')[0]);

  it('cut a post into what they name', () => {
    const text = 'One. Two!\n\nThree? four';
    expect(places('text', text)).toEqual(['0-22']);
    expect(places('paragraph', text)).toEqual(['0-11', '11-22']);
    expect(places('sentence', text)).toEqual(['0-4', '5-9', '11-17', '18-22']);
  });

  it('are any of a list, and nothing is found twice at one place', () => {
    expect(places(['heading', 'text', 'sentence'], 'One. Two!', '\\w+')).toEqual(['0-3', '5-8']);
  });

  it('see links and mentions as stars, but in raw', () => {
    const text = 'Ask @maya or https://maya.ca/maya today, maya';
    expect(places('text', text, 'maya')).toEqual(['41-45']);
    expect(places('raw', text, 'maya')).toEqual(['5-9', '21-25', '29-33', '41-45']);
  });

  it('pass over what a style ignores', () => {
    expect(found({ extends: 'existence', tokens: ['cat'], ignore: ['\\[[^\\]]*\\]'] }, 'cat [cat] cat')).toHaveLength(
      2,
    );
  });
});

it('stops at the limit', () => {
  expect(found({ extends: 'existence', tokens: ['a'], limit: 2 }, 'a a a a')).toHaveLength(2);
});

describe('sentences', () => {
  it.each([
    [['It is 5 p.m. on a day.', 'Bye.']],
    [['Dr. Ito met Mrs. Lee of Acme Inc. in May.', 'They sat.']],
    [['J. R. Tolkien wrote it.', 'So he did.']],
    [['“Really?” she said.', '“Yes!”', 'And so on.']],
    [['What?!', 'No way...', 'But yes.']],
    [['Wait ... for it.']],
    [['See e.g. the list, or vs. that.', 'it goes on']],
    [['Pi is 3.14 exactly.', '(Not quite.)', 'Ok']],
    [['One line\nand the next.', 'Then']],
    [['At 10 a.m.', 'The doors open.']],
  ])('%j', (sentences) => {
    expect(sentencesIn(sentences.join(' ')).map(({ text }) => text)).toEqual(sentences);
  });

  it('know where they are', () => {
    expect(sentencesIn('  One.  Two. ')).toEqual([
      { text: 'One.', start: 2 },
      { text: 'Two.', start: 8 },
    ]);
  });
});
