import { expect, test } from 'vitest';
import { linesOf } from '../../../utils/log/lines-of';

const read = async (...pieces: string[]) => {
  const lines: string[] = [];
  for await (const line of linesOf(pieces)) lines.push(line);
  return lines;
};

test('lines go on from piece to piece', async () => {
  expect(await read('fi', 'rst\nsec', 'ond\n', 'third')).toEqual(['first', 'second', 'third']);
});

test('other line ends than a line feed are part of a line', async () => {
  expect(await read('a\u2028b\u2029c\u0085d\re\nf\n')).toEqual(['a\u2028b\u2029c\u0085d\re', 'f']);
});

test('a byte order mark is none of the text, an empty line is a line', async () => {
  expect(await read('\ufeffa\n\nb\n')).toEqual(['a', '', 'b']);
});
