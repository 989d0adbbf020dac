import { describe, expect, it } from 'vitest';
import { partsOf, readIni } from '../../../utils/vale/read-ini';
import { settingsForPosts } from '../../../utils/vale/settings-for-posts';

const read = (...lines: string[]) => settingsForPosts(readIni(lines.join('\n')));

describe('a .vale.ini', () => {
  it('is read with comments, quotes and values that go on', () => {
    const sections = readIni('# c\r\nA = "x # y" ; c\n; c\nB = one, \\\n  two\nC=\n[ *.md ]\nnonsense\nD: a#b');
    expect(sections).toEqual([
      {
        name: '',
        entries: [
          { key: 'A', value: 'x # y', line: 2 },
          { key: 'B', value: 'one, two', line: 4 },
          { key: 'C', value: '', line: 6 },
        ],
      },
      { name: '*.md', entries: [{ key: 'D', value: 'a#b', line: 9 }] },
    ]);
  });

  it('has lists whose parts may hold commas in brackets', () => {
    expect(partsOf('(a{1,2}), [,;] , a\\,b,,c')).toEqual(['(a{1,2})', '[,;]', 'a,b', 'c']);
  });

  it.each([
    ['for everything', ['[*]', 'BasedOnStyles = A, B'], ['A', 'B']],
    ['before any section', ['BasedOnStyles = A'], ['A']],
    ['for text', ['[*]', 'BasedOnStyles = A', '[*.{md,txt}]', 'BasedOnStyles = B'], ['B']],
    ['for text, not for Markdown', ['[*.md]', 'BasedOnStyles = A', '[*.txt]', 'BasedOnStyles = B'], ['B']],
    ['for Markdown where nothing is for text', ['[*]', 'BasedOnStyles = A', '[**/*.md]', 'BasedOnStyles = B'], ['B']],
    ['for alternatives of patterns', ['[{*.adoc,po??.txt}]', 'BasedOnStyles = A'], ['A']],
    ['for other files only', ['[*.rst]', 'BasedOnStyles = A', '[docs/*.md]', 'BasedOnStyles = B'], undefined],
    ['by a pattern that is never closed', ['[*.{md]', 'BasedOnStyles = A'], undefined],
  ])('names styles %s', (_, lines, styles) => {
    expect(read(...lines).styles).toEqual(styles);
  });

  it('switches rules on and off and sets levels, the last word counting', () => {
    const { rules, notUsed } = read(
      '[*]',
      'A.One = NO',
      'A.Two = error',
      'A.Three = perhaps',
      '[*.txt]',
      'A.One = YES',
    );
    expect([...rules].map(([name, { set }]) => [name, set])).toEqual([
      ['A.One', 'on'],
      ['A.Two', 'error'],
    ]);
    expect(notUsed).toEqual([
      { line: 4, reason: '“A.Three” is not used: “perhaps” is none of YES, NO, suggestion, warning, error' },
    ]);
  });
});
