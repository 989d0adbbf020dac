import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import type { Draft } from '../../rules/draft';
import { ruleSchema } from '../../rules/format/rule';
import { kinds } from '../../rules/kinds';
import { type Pack, packSchema } from '../../rules/pack';
import { posts } from './arbitrary-texts';
import { valuesOf } from './arbitrary-value';

/** More for a long run: `PROPERTY_RUNS=20000 npx vitest run tests/rules/any-pack.test.ts`. */
const longRuns = Number(process.env.PROPERTY_RUNS ?? 0);

const vocabularies = valuesOf(packSchema._zod.def.shape.vocabulary as never);
const goals = valuesOf(packSchema._zod.def.shape.goals as never);
const rules = fc.array(valuesOf(ruleSchema as never), { minLength: 1, maxLength: 12 });
const drafts = fc.record({
  text: posts,
  role: fc.constantFrom(undefined, 'a'),
  network: fc.constantFrom(undefined, 'x', 'linkedin', 'instagram', 'mastodon'),
  lang: fc.constantFrom(undefined, 'en', 'fr'),
  at: fc.constantFrom(undefined, '2026-02-01T18:30'),
  media: fc.constantFrom(undefined, [{ type: 'photo', alt: null }]),
}) as fc.Arbitrary<Draft>;

const accepted = new Set<string>();

/** A pack of what is accepted. */
function packOf(candidates: readonly unknown[], parts: Record<string, unknown>): Pack {
  const kept = candidates.filter((rule) => ruleSchema.safeParse(rule).success) as { kind: string }[];
  for (const { kind } of kept) accepted.add(kind);
  const numbered = kept.map((rule, index) => ({ ...rule, id: `rule-${index}`, enabled: true }));
  const head = { goalpost: 1, id: 'org.example.any', version: '1.0.0', name: 'Any', rules: numbered };
  const read = (fields: object) => packSchema.safeParse({ ...head, ...fields }).data;
  return read(parts) ?? (read({}) as Pack);
}

it('any accepted pack checks any text without error, and offsets cut out the match', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      rules,
      vocabularies,
      goals,
      fc.array(drafts, { minLength: 1, maxLength: 6 }),
      (some, vocabulary, goal, posts) => {
        const pack = packOf(some, { vocabulary, goals: goal });
        const checker = createChecker([pack]);
        for (const draft of posts) {
          const { findings, goals: served } = checker.check(draft);
          for (const { start, end, match } of [...findings, ...served.flatMap(({ evidence }) => evidence)]) {
            if (start === undefined && end === undefined && match === undefined) continue;
            expect(draft.text.slice(start, end)).toBe(match);
            expect(end).toBeGreaterThanOrEqual(start as number);
          }
          expect(JSON.stringify(checker.check(draft).findings)).toBe(JSON.stringify(findings));
        }
      },
    ),
    // The short run is the same each time, so that it has rules of every kind.
    longRuns ? { numRuns: longRuns } : { numRuns: 100, seed: 3 },
  );
});

it('rules of every kind were among them', () => {
  expect(Object.keys(kinds).filter((kind) => !accepted.has(kind))).toEqual([]);
});
