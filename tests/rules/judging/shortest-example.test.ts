import { expect, test } from 'vitest';
import { createChecker } from '../../../rules/check';
import { shortestExample } from '../../../rules/judging/shortest-example';
import { packOf } from '../one-line';

const checker = createChecker([
  packOf({
    rules: [
      { id: 'guilty', kind: 'existence', terms: ['guilty'] },
      { id: 'near', kind: 'existence', terms: ['Kim'], near: { terms: ['court'], within: 5 } },
      { id: 'far', kind: 'existence', terms: ['Lee'], near: { terms: ['Ottawa'], within: 'post' } },
      { id: 'link', kind: 'required', terms: ['zzz'] },
    ],
  }),
]);
const text =
  'My own number is 555-0100. I feel guilty! Bye.\nIn court at nine. Kim sang.\nLee went to work.\nFrom Ottawa.';
const shortest = (rule: string) => {
  const finding = checker.check({ text }).findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing.`);
  return shortestExample(checker, { text }, finding);
};

test('the sentence is enough where the rule finds the same in it', () => {
  expect(shortest('guilty')).toBe('I feel guilty!');
});

test('the line, where the rule needs more than the sentence', () => {
  expect(shortest('near')).toBe('In court at nine. Kim sang.');
});

test('all of it, where the rule needs other lines, or speaks of the whole post', () => {
  expect(shortest('far')).toBe(text);
  expect(shortest('link')).toBe(text);
});
