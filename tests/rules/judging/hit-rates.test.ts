import { describe, expect, it } from 'vitest';
import { hitRates } from '../../../rules/judging/hit-rates';
import { runToEnd } from '../../../rules/judging/run-to-end';
import { samplePosts } from '../../../rules/judging/sample-posts';
import { packOf } from '../one-line';

describe('sample posts', () => {
  it('are many, all different, in two languages, with photos, hashtags, links, mentions and emoji', () => {
    const texts = samplePosts.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(150);
    for (const pattern of [/#\w/, /https:/, /@\w/, /\p{Extended_Pictographic}/u, /[éèà]/, /\n/])
      expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(1);
    expect(samplePosts.filter(({ media }) => media).length).toBeGreaterThan(3);
  });
});

describe('hit rates', () => {
  const pack = packOf({
    rules: [
      { id: 'on', kind: 'existence', terms: ['sun'] },
      { id: 'off', kind: 'existence', terms: ['rain'], enabled: false },
      { id: 'never', kind: 'existence', terms: ['hail'] },
      { id: 'whole', kind: 'length', max: 12 },
    ],
    overrides: { never: { severity: 'off' }, on: { enabled: false, severity: 'tip' } },
  });
  const posts = ['sun', 'rain', 'rain and rain', 'hail', 'rain', 'rain'].map((text) => ({ text }));

  it('count the posts each rule fires on, also of rules that are off, and give three of them', () => {
    const rates = runToEnd(hitRates([pack], posts));
    expect(rates.map(({ rule, posts: count, share }) => [rule, count, share])).toEqual([
      ['on', 1, 1 / 6],
      ['off', 4, 4 / 6],
      ['never', 1, 1 / 6],
      ['whole', 1, 1 / 6],
    ]);
    expect(rates[1]?.examples).toEqual([
      { index: 1, text: 'rain', matches: [{ start: 0, end: 4 }] },
      {
        index: 2,
        text: 'rain and rain',
        matches: [
          { start: 0, end: 4 },
          { start: 9, end: 13 },
        ],
      },
      { index: 4, text: 'rain', matches: [{ start: 0, end: 4 }] },
    ]);
    expect(rates[3]?.examples).toEqual([{ index: 2, text: 'rain and rain', matches: [] }]);
  });

  it('give way after each post, and change nothing in the packs', () => {
    const before = structuredClone(pack);
    expect([...hitRates([pack], posts)].at(-1)).toEqual({ done: 6, total: 6 });
    expect(pack).toEqual(before);
    expect(runToEnd(hitRates([pack], []))).toMatchObject([{ share: 0 }, {}, {}, {}]);
  });
});
