import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { lines, packOf } from './one-line';

const goal = { id: 'roads', name: 'Safe roads', examples: { serves: ['x'] } };
const goals = [
  { ...goal, terms: ['seat belt(s)?', 'speeding'], hints: ['road', 'driver', 'school'], hashtags: ['RoadSafety'] },
  { ...goal, id: 'trust', name: 'Trust', terms: ['town hall'] },
];
const served = (text: string, fields: object = {}): string[] =>
  createChecker([packOf({ goals, ...fields })])
    .check({ text })
    .goals.map(({ id, score, evidence }) => `${id} ${score}: ${evidence.map(({ match }) => match).join(', ')}`);

describe('goals', () => {
  it.each([
    ['a term is enough', 'Wear your seat belt', ['roads 0.5: seat belt']],
    ['a hashtag is enough, in any case', 'Slow #roadsafety', ['roads 0.5: #roadsafety']],
    ['a hashtag is no word', 'Slow road safety', []],
    ['one hint is not', 'A driver is a driver', []],
    ['two different hints are', 'A driver near the school', ['roads 0.5: driver, school']],
    [
      'the best comes first',
      'Town hall about speeding, seat belts and the road',
      ['roads 0.71: speeding, seat belts, road', 'trust 0.5: Town hall'],
    ],
  ])('%s', (_, text, expected) => expect(served(text)).toEqual(expected));

  it('told in two languages a goal counts once, and only in the language of the draft', () => {
    const both = {
      goals: [
        { ...goal, terms: ['road'], language: 'en' },
        { ...goal, terms: ['route', 'road'], language: 'fr' },
      ],
    };
    expect(served('Nous sommes sur la route avec vous', both)).toEqual(['roads 0.5: route']);
    expect(served('We are on the road with you', both)).toEqual(['roads 0.5: road']);
  });

  it('a rule may ask for a goal', () => {
    const rules = [{ kind: 'goal', category: 'off-goal' }];
    const found = (text: string, fields: object): string[] =>
      lines(createChecker([packOf({ ...fields, rules })]).check({ text }));
    expect(found('Lunch was great', { goals })).toEqual(['rule-1']);
    expect(found('Speeding kills', { goals })).toEqual([]);
    expect(found('🦵😩', { goals })).toEqual([]);
    expect(found('Lunch was great', {})).toEqual([]);
  });
});
