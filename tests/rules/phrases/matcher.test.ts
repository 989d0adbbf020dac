import { expect, it } from 'vitest';
import { readerOf } from './reader-of';

it('what was found in a text is forgotten though the next one could not be read', () => {
  const found = readerOf(['slow down', 'bump <bogus>']);
  expect(found('Slow down. Please go on now.')).toContain('0-9');
  expect(() => found('Fast cars go. A bump is here.')).toThrow('bogus');
  expect(found('Fast cars go. A road is here.')).not.toContain('0-9');
});
