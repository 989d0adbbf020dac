import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { runToEnd } from '../../../rules/judging/run-to-end';
import { backtest } from '../../../utils/past-posts/backtest';
import { backtestToCsv } from '../../../utils/past-posts/backtest-csv';
import { packOf } from '../../rules/one-line';

const pack = packOf({
  roles: ['officer'],
  goals: [
    { id: 'roads', name: 'Roads', terms: ['road'], examples: { serves: ['road'] } },
    { id: 'ice', name: 'Ice', terms: ['ice'], examples: { serves: ['ice'] } },
  ],
  rules: [
    { id: 'rain', kind: 'existence', terms: ['rain'], severity: 'tip', roles: ['officer'] },
    { id: 'sun', kind: 'existence', terms: ['sun'] },
    { id: 'long', kind: 'length', max: 20, severity: 'block' },
  ],
});
const checker = createChecker([pack]);
const texts = ['rain and rain', 'the sun', 'a road', '=rain, a road and far too long'];
const posts = texts.map((text, index) => ({ row: index + 2, text, role: index === 0 ? 'stranger' : 'officer' }));

describe('a back-test', () => {
  const result = runToEnd(backtest(posts, checker));

  it('counts posts by verdict, rule and goal, and gives examples', () => {
    expect(result).toMatchObject({
      posts: 4,
      verdicts: { clear: 1, coach: 1, hold: 2, refuse: 0 },
      goals: [
        { id: 'roads', posts: 2 },
        { id: 'ice', posts: 0 },
      ],
      withoutGoal: 2,
    });
    expect(result.rules.map(({ rule, posts: count, share, hits }) => [rule, count, share, hits])).toEqual([
      ['rain', 2, 0.5, 3],
      ['sun', 1, 0.25, 1],
      ['long', 1, 0.25, 1],
    ]);
    expect(result.rules[0]?.examples[0]).toEqual({
      row: 2,
      text: 'rain and rain',
      matches: [
        { start: 0, end: 4 },
        { start: 9, end: 13 },
      ],
    });
    expect(result.rules[2]?.examples[0]?.matches).toEqual([]);
    expect(result.flagged.map(({ post }) => post.row)).toEqual([2, 3, 5]);
  });

  it('keeps twenty examples a rule, and gives way while it runs', () => {
    const many = Array.from({ length: 20_000 }, (_, row) => ({ row, text: 'rain on the road' }));
    const work = backtest(many, checker);
    let signs = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) signs++;
    expect(signs).toBeGreaterThan(0);
    expect(step.value.rules[0]).toMatchObject({ posts: 20_000 });
    expect(step.value.rules[0]?.examples).toHaveLength(20);
  });

  it('is nothing for no posts', () => {
    expect(runToEnd(backtest([], checker))).toMatchObject({ posts: 0, rules: [], flagged: [] });
  });

  it('is exported as a line a finding, in which no spreadsheet finds a formula', () => {
    const lines = backtestToCsv(result).split('\r\n');
    expect(lines[0]).toBe('\ufeffrow,id,at,network,verdict,severity,rule,clause,match,message,text');
    expect(lines.slice(1, 3)).toEqual([
      '2,,,,coach,tip,rain,,rain,Say it otherwise.,rain and rain',
      '2,,,,coach,tip,rain,,rain,Say it otherwise.,rain and rain',
    ]);
    expect(lines.at(-2)).toMatch(/"'=rain, a road and far too long"$/);
  });
});
