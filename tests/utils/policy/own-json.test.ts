import { expect, test } from 'vitest';
import { readOwnJson } from '../../../utils/policy/own-json';

const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

test('what Goalpost wrote is read as it was written', () => {
  const content = { goalpost: 1, name: '“A” {[\\"\n', rules: [{ swap: { b: 'c' } }], none: null };
  expect(readOwnJson(JSON.stringify(content))).toEqual(content);
  expect(readOwnJson(nested(30))).toBeDefined();
});

test.each([
  ['YAML', 'goalpost: 1'],
  ['a list', '[1]'],
  ['JSON of another hand', '{ "a": 1 }'],
  ['a key that comes twice', '{"a":1,"a":2}'],
  ['a key that means something to JavaScript', '{"__proto__":{"polluted":true}}'],
  ['the same key in other letters', '{"__\\u0070roto__":{"polluted":true}}'],
  ['what is nested too deeply', nested(31)],
  ['the same behind brackets in a text', `{"b":"]]]]","a":${nested(30)}}`],
  ['what is cut off', '{"a":1'],
])('%s is left to a reader that knows lines', (_, source) => {
  expect(readOwnJson(source)).toBeUndefined();
});
