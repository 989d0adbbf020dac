import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';

export const goal = defineKind({
  name: 'goal',
  summary: 'The post serves none of the goals of the packs in force, neither by its words nor by its author’s.',
  anyLanguage: true,
  options: {
    /** Speaks only where what was learned of the starters' goals finds none likely: their listed words alone miss many a post. */
    learned: z._default(z.boolean(), false),
  },
  compile({ learned }, _, { parts, wait }) {
    if (learned && !parts.learned) {
      wait('learned');
      return () => nothing;
    }
    return (reading, { goals = [], notGoals = [] }) => {
      if (!reading.hasGoals || !reading.hasWords || goals.length > 0) return nothing;
      if (learned && reading.goals.length === 0 && reading.mayServeGoal) return nothing;
      return reading.goals.every(({ id }) => notGoals.includes(id)) ? [{}] : nothing;
    };
  },
  // Without goals in the pack there is nothing to ask for: tests/rules/goals.test.ts has the packs that flag.
  examples: [{ options: {}, flag: [], pass: ['Lunch was great', ''] }],
});
