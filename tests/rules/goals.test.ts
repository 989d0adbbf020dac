import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import type { Draft } from '../../rules/draft';
import { assertReferences } from '../../rules/format/pack-references';
import { lines, packOf } from './one-line';

const goal = { id: 'roads', name: 'Safe roads', examples: { serves: ['x'] } };
const goals = [
  {
    ...goal,
    terms: ['seat belt(s)?', 'speeding'],
    hints: ['road', '(cab|driver)', 'school'],
    hashtags: ['RoadSafety'],
  },
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
      'Town hall about speeding and the road',
      ['roads 0.6: speeding, road', 'trust 0.5: Town hall'],
    ],
    [
      'one said in passing is none',
      'Town hall about speeding, seat belts and the road',
      ['roads 0.71: speeding, seat belts, road'],
    ],
  ])('%s', (_, text, expected) => expect(served(text)).toEqual(expected));

  it('a goal that only hints speak for gives way to one that is named', () => {
    expect(served('A driver near the school')).toEqual(['roads 0.5: driver, school']);
    expect(served('A driver near the school, at the town hall')).toEqual(['trust 0.5: town hall']);
  });

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

  it('where none is served, the nearest is the one most words hint at, with the hashtag that fits the words', () => {
    const near = (text: string, fields: object = {}) => {
      const { nearest } = createChecker([packOf({ goals, ...fields })]).check({ text });
      return nearest && `${nearest.id}: ${nearest.evidence.map(({ match }) => match)} + ${nearest.addition}`;
    };
    expect(near('A cab driver')).toBe('roads: cab,driver + #RoadSafety');
    expect(near('A driver is a driver')).toBeUndefined();
    expect(near('Lunch was great')).toBeUndefined();
    expect(near('Speeding drivers')).toBeUndefined();
    const tagged = { goals: [{ ...goal, hints: ['(boat|oar)', '(car|truck)'], hashtags: ['StaySafe', 'BoatSafety'] }] };
    expect(near('A boat, an oar', tagged)).toBe('roads: boat,oar + #BoatSafety');
    expect(near('A car, a truck', tagged)).toBe('roads: car,truck + #StaySafe');
    expect(near('A car, a truck', { goals: [{ ...goal, hints: ['(car|truck)'] }] })).toBe(
      'roads: car,truck + undefined',
    );
  });

  it('what the author says of goals counts for the rule that asks for one', () => {
    const checker = createChecker([packOf({ goals, rules: [{ kind: 'goal', category: 'off-goal' }] })]);
    const found = (draft: object) => lines(checker.check({ text: 'Lunch was great', ...draft }));
    expect(found({ goals: ['trust'] })).toEqual([]);
    expect(found({ goals: [] })).toEqual(['rule-1']);
    expect(found({ text: 'Speeding kills', notGoals: ['roads'] })).toEqual(['rule-1']);
    expect(found({ text: 'Speeding kills at the town hall', notGoals: ['roads'] })).toEqual([]);
  });

  it('a pack may ask for a reason only where no goal is served', () => {
    const rules = [{ kind: 'combination', all: [{ kind: 'goal' }, { kind: 'rationale' }], category: 'rationale' }];
    const checker = createChecker([packOf({ goals, rules })]);
    expect(lines(checker.check({ text: 'Lunch was great' }))).toEqual(['rule-1']);
    expect(lines(checker.check({ text: 'Lunch was great', rationale: 'Our cooks are volunteers' }))).toEqual([]);
    expect(lines(checker.check({ text: 'Speeding kills' }))).toEqual([]);
  });

  it.each([
    [{ posts: 2, per: 'week' }, true],
    [{ share: 0.25 }, true],
    [{ posts: 2, per: 'month', share: 1 }, true],
    [{ posts: 2 }, false],
    [{ share: 1.5 }, false],
    [{}, false],
  ])('a target is posts in a time, a share, or both: %j', (target, isFine) => {
    const make = () => packOf({ goals: [{ ...goal, target }] });
    if (isFine) expect(make().goals[0]?.target).toEqual(target);
    else expect(make).toThrow();
  });
});

describe('a rule for posts that serve a goal', () => {
  const rule = {
    id: 'calmly',
    kind: 'existence',
    severity: 'tip',
    category: 'hostile',
    message: 'Say it calmly.',
    goals: ['roads'],
    terms: ['idiots'],
    examples: { flag: ['Speeding is for idiots.'] },
  };
  const found = (draft: Draft) =>
    createChecker([packOf({ goals, rules: [rule] })])
      .check(draft)
      .findings.map(({ match }) => match);

  it.each<[string, Draft, string[]]>([
    ['by its words', { text: 'Speeding is for idiots.' }, ['idiots']],
    ['by its author’s', { text: 'This is for idiots.', goals: ['roads'] }, ['idiots']],
    ['not one that serves another', { text: 'The town hall is for idiots.' }, []],
    ['not one whose author says it does not', { text: 'Speeding is for idiots.', notGoals: ['roads'] }, []],
  ])('%s', (_, draft, expected) => expect(found(draft)).toEqual(expected));

  it('names a goal that a pack in force has', () => {
    const stray = packOf({ goals, rules: [{ ...rule, goals: ['road'] }] });
    expect(() => assertReferences([stray])).toThrow('rule “calmly” of org.example.test names the goal “road”');
  });
});
