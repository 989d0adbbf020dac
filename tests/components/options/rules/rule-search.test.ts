import { expect, test } from 'vitest';
import type { HitRates } from '../../../../components/options/hit-rates';
import { arrangeRules, noFilter, type RuleFilter, ruleSearch } from '../../../../components/options/rules/rule-search';
import { madeRows } from '../made-rows';

const rows = madeRows(4).map((row) => (row.rule.id === 'r4' ? { ...row, state: 'refused' as const } : row));
const found = (filter: Partial<RuleFilter>, hitRates?: HitRates) =>
  arrangeRules(rows, { ...noFilter, ...filter }, hitRates).map(({ rule }) => rule.id);

test.each([
  ['id', 'guarant', ['guarantee']],
  ['message, whatever the case', 'PLAINER', ['utilize', 'r3', 'r4']],
  ['term', 'utilize', ['utilize', 'r3', 'r4']],
  ['category', 'promise', ['guarantee']],
  ['clause', '4.2', ['guarantee']],
  ['several words, each of them', 'controls promises', ['guarantee']],
  ['words of an example only', 'dogs', []],
])('a rule is found by its %s', (_, words, ids) => {
  expect(found({ words })).toEqual(ids);
});

test('filters narrow down together', () => {
  expect(found({ state: 'off' })).toEqual(['utilize', 'r3']);
  expect(found({ severity: 'tip', state: 'refused' })).toEqual(['r4']);
  expect(found({ category: 'style', words: 'r3' })).toEqual(['r3']);
  expect(found({ pack: 'another' })).toEqual([]);
});

test('what fires most comes first where asked, and there are rates', () => {
  const rates = new Map([
    ['r3', { share: 0.5 }],
    ['utilize', { share: 0.1 }],
  ]);
  expect(found({ order: 'hit rate' }, rates)).toEqual(['r3', 'utilize', 'guarantee', 'r4']);
  expect(found({ order: 'hit rate' })).toEqual(['guarantee', 'utilize', 'r3', 'r4']);
});

test('search made ready beforehand finds the same', async () => {
  await ruleSearch.prepare(
    rows.map(({ rule }) => rule),
    new AbortController().signal,
  );
  expect(found({ words: 'guarant' })).toEqual(['guarantee']);
});
