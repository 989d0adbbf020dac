import { expect, test } from 'vitest';
import { marksOf } from '../../rules/pointed-words';

test('words are marked where they still stand', () => {
  const pointed = [
    { start: 0, end: 2, match: 'We' },
    { start: 3, end: 6, match: 'gone' },
  ];
  expect(marksOf(pointed, 'We are here')).toEqual([{ start: 0, end: 2, severity: 'tip' }]);
});
