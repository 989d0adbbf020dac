import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../rules/learning/features';
import { guessGoals, type LearnedGoals, learnFrom } from '../../../rules/learning/learned-goals';

const horses = [
  'Our mounted unit walked the market this morning. Ask to pat Biscuit, he loves carrots.',
  'Biscuit and the mounted unit were on patrol at the harbour market. Carrots were accepted.',
  'The mounted unit will ride through Alder Park on Sunday. Bring carrots for Biscuit.',
  'Two new riders joined the mounted unit. Biscuit approves.',
];
const moreHorses = [
  'Biscuit of our mounted unit turns twelve on Friday.',
  'Come and meet the mounted unit at the harbour on Saturday.',
  'The mounted unit was at the school fair. Biscuit got many carrots.',
  'Rain or shine, Biscuit and the mounted unit are out every morning.',
];
const others = [
  'Slow down in school zones on Monday.',
  'Four garages were emptied this week. Lock the car.',
  'The harbour bridge is closed until Friday.',
  'Coffee with Sergeant Lowe on Thursday at the market.',
  'The fraud unit warns of a new parcel scam.',
  'Applications close on Sunday. Ask a recruiter what the job is like.',
  'Have you seen this white van near Alder Park?',
  'Carrots, leeks and stories at the market garden on Saturday.',
];
const taught = (texts: readonly string[], lesson: { yes?: string[]; no?: string[] }, from: LearnedGoals = {}) =>
  texts.reduce<LearnedGoals>(
    (learned, text) => learnFrom(learned, { features: featuresOf(text), yes: [], no: [], untouched: [], ...lesson }),
    from,
  );
const guess = (learned: LearnedGoals, text: string) => guessGoals(learned, text).get('trust');

describe('what an author’s corrections teach', () => {
  test('before anything was said nothing is guessed, nor after two posts', () => {
    expect(guessGoals({}, horses[0] as string).size).toBe(0);
    expect(moreHorses.map((text) => guess(taught(horses.slice(0, 2), { yes: ['trust'] }), text))).toEqual(
      moreHorses.map(() => undefined),
    );
  });

  test('after four posts the goal is guessed for posts like them, and for no other', () => {
    const learned = taught(horses, { yes: ['trust'] });
    expect(moreHorses.filter((text) => guess(learned, text) !== true)).toEqual([]);
    expect(others.filter((text) => guess(learned, text) !== undefined)).toEqual([]);
  });

  test('a goal that was denied for such posts is guessed not to be served', () => {
    const learned = taught(horses, { no: ['trust'] });
    expect(moreHorses.filter((text) => guess(learned, text) !== false)).toEqual([]);
    expect(others.filter((text) => guess(learned, text) !== undefined)).toEqual([]);
  });

  test('an author who thinks better of it is followed', () => {
    const learned = taught([...horses, ...moreHorses], { no: ['trust'] }, taught(horses, { yes: ['trust'] }));
    expect(guess(learned, 'The mounted unit and Biscuit are at the harbour.')).not.toBe(true);
  });

  test('what was taught of one goal is held back by posts that are said to serve another, and by none left as it was', () => {
    const learned = taught(horses, { yes: ['trust'] });
    const score = (goals: LearnedGoals) => Object.values(goals.trust?.weights ?? {}).reduce((sum, one) => sum + one, 0);
    const [post] = moreHorses as [string];
    expect(score(taught([post], { yes: ['jobs'] }, learned))).toBeLessThan(score(learned));
    const features = featuresOf(post);
    const left = learnFrom(learned, { features, yes: ['jobs'], no: [], untouched: ['trust'] });
    expect(left.trust).toEqual(learned.trust);
  });

  test('hundreds of posts stay small', () => {
    const many = Array.from({ length: 400 }, (_, number) =>
      Array.from(
        { length: 30 },
        (_, place) =>
          `word${'abcdefghij'[number % 10]}${String.fromCharCode(97 + ((number * 7 + place) % 26)).repeat(4)}`,
      ).join(' '),
    );
    expect(JSON.stringify(taught(many, { yes: ['trust'] })).length).toBeLessThan(60_000);
  });
});

describe('what is kept of a text', () => {
  test('numbers alone, none for links, accounts, short words and fillers', () => {
    expect(featuresOf('Our dog https://example.org/secret-file @somebody sal@example.org 555-0142 with that')).toEqual(
      [],
    );
    expect(featuresOf('Biscuit').every(Number.isInteger)).toBe(true);
  });

  test('curly quotes and capitals make no difference; a word said twice counts once', () => {
    expect(featuresOf("HORSE’S horse's")).toContain(featuresOf('horse’s')[0]);
    expect(featuresOf('horse')).toHaveLength(1);
    expect(featuresOf('horse horse')).toHaveLength(2);
  });

  test('a megabyte is read in part', () => {
    expect(featuresOf('horse stable '.repeat(80_000)).length).toBeLessThan(10);
  });
});
