import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HitsInOrder } from '../../../rules/phrases/hits-in-order';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 30 }).map((all) => all.sort((a, b) => a.start - b.start));

test('asked of many hits at once, the answer is that of each asked by itself', () => {
  fc.assert(
    fc.property(spans, span, (all, { start, end }) => {
      const hits = new HitsInOrder(all);
      const covers = all.some((hit) => hit.start <= start && hit.end >= end);
      const isInside = all.some((hit) => hit.start >= start && hit.end <= end);
      expect(hits.covers(start, end)).toBe(covers);
      expect(hits.isAround(start, end)).toBe(covers || isInside);
      expect(hits.nextStart(start)).toBe(Math.min(...all.map((hit) => hit.start).filter((one) => one >= start)));
      const isBetween = all.some((hit) => hit.start >= start && hit.start <= end && hit.end % 2 === 0);
      expect(hits.some(start, end, (_, last) => last % 2 === 0)).toBe(isBetween);
    }),
    { numRuns: 500 },
  );
});
