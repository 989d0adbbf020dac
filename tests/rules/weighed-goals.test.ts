import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { learned } from '../../rules/learned/learned';
import { packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import police from '../../rules/packs/police.yaml';
import { packOf } from './one-line';

const packs = [base, police].map((pack) => packSchema.parse(pack));
const checker = createChecker(packs, { learned });
const goalsIn = (text: string): string[] => checker.check({ text, lang: 'en' }).goals.map(({ id }) => id);

describe('goals, by their words and by what was learned', () => {
  it('are found where none of their listed words are', () => {
    const text = 'Eleven neighbours came to the station kitchen and told us what they think of us.';
    expect(createChecker(packs).check({ text, lang: 'en' }).goals).toEqual([]);
    expect(goalsIn(text)).toEqual(['community-trust']);
  });

  it('show words of the draft, in its order', () => {
    for (const text of ['Please slow down near the school, and lock the car.', 'Thank you all for the kind card.'])
      for (const { evidence, score } of checker.check({ text, lang: 'en' }).goals) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map(({ match }) => match));
        expect([...evidence].sort((a, b) => a.start - b.start)).toEqual(evidence);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
  });

  it('are none where a post is about lunch, and the rule that asks for one says so', () => {
    const { goals, findings } = checker.check({ text: 'Three coffees in and still asleep.', lang: 'en' });
    expect(goals).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('no-goal');
  });

  it('are asked for only where what was learned is at hand', () => {
    const alone = createChecker(packs);
    expect(alone.check({ text: 'Three coffees in and still asleep.', lang: 'en' }).findings).toEqual([]);
    expect(alone.waiting).toContainEqual(expect.objectContaining({ rule: 'no-goal', needs: 'learned' }));
  });

  it('of a pack of one’s own go by their words alone, beside the others', () => {
    const own = packOf({
      goals: [
        { id: 'horses', name: 'Horses', terms: ['mounted unit', 'horses', 'stable'], examples: { serves: ['x'] } },
      ],
    });
    const both = createChecker([...packs, own], { learned });
    expect(
      both.check({ text: 'The mounted unit has two new horses in the stable.', lang: 'en' }).goals.map(({ id }) => id),
    ).toContain('horses');
    const alone = createChecker([own], { learned });
    expect(alone.check({ text: 'Meet our mounted unit.' }).goals.map(({ id }) => id)).toEqual(['horses']);
  });

  it('are none in a text without words', () => {
    expect(['', '🎉🎉', '!!!', '2026'].flatMap(goalsIn)).toEqual([]);
  });
});
