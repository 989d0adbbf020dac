import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../training/detectors/read-drafts';
import { learnGoals, likelyBy } from '../../training/goals/learn-goals';
import { type GoalLesson, goalsOf } from '../../training/goals/lessons';
import { measureGoals } from '../../training/goals/measure-goals';
import { starters } from '../../training/starters';
import { findPacks } from '../../utils/cli/find-pack';

const goals = ['safety', 'trust'];
const [alarm, thanks, lunch] = [11, 12, 13];

/** Twelve drafts that show the same, and what each of their readers said. */
const drafts = (features: number[], ...readings: string[][]): GoalLesson[] =>
  Array.from({ length: 12 }, () => ({ features, counts: new Map(), readings }));
const lessons = [
  ...drafts([alarm], ['safety']),
  ...drafts([thanks], ['trust']),
  ...drafts([alarm, thanks], ['safety', 'trust']),
  ...drafts([lunch], []),
];

describe('learning the goals of a pack', () => {
  it('finds both goals of a post that serves two, and none where none is', () => {
    const learned = learnGoals(lessons, goals);
    const likely = (features: number[]) =>
      likelyBy(learned, { features, counts: new Map(), readings: [] }, goals).map((one) => one > 0.5);
    expect(likely([alarm])).toEqual([true, false, false]);
    expect(likely([alarm, thanks])).toEqual([true, true, false]);
    expect(likely([lunch])).toEqual([false, false, true]);
  });

  it('is half sure of what one of two readers says', () => {
    const learned = learnGoals(drafts([alarm], ['safety'], ['safety', 'trust']), goals);
    const [safety, trust] = likelyBy(learned, { features: [alarm], counts: new Map(), readings: [] }, goals);
    expect(safety).toBeGreaterThan(0.85);
    expect(trust).toBeCloseTo(0.5, 1);
  });

  it('counts what was found rightly by what the author said', () => {
    const learned = learnGoals(lessons, goals);
    const tried = [...drafts([alarm], ['safety']), ...drafts([alarm], ['safety', 'trust'], ['safety'])];
    expect(measureGoals([{ learned, tried }], goals)).toMatchObject({ precision: 1, recall: 24 / 36, none: 0 });
  });

  it('knows the goals that authors and second readers name', async () => {
    const read = readDrafts(new URL('../../training/drafts/', import.meta.url));
    for (const starter of starters) {
      const known = goalsOf((await findPacks([starter], false)).packs);
      const strange = read
        .filter(({ org }) => org === starter)
        .filter(({ goals: named, goalsAgain = [] }) => [...named, ...goalsAgain].some((id) => !known.includes(id)));
      expect(strange.map(({ id }) => id)).toEqual([]);
    }
  });
});
