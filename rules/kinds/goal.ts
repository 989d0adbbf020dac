import { defineKind, nothing } from '../kind';

export const goal = defineKind({
  name: 'goal',
  summary: 'The post serves none of the goals of the packs in force.',
  options: {},
  compile() {
    return (reading) => (reading.hasGoals && reading.hasWords && reading.goals.length === 0 ? [{}] : nothing);
  },
  // Without goals in the pack there is nothing to ask for: tests/rules/goals.test.ts has the packs that flag.
  examples: [{ options: {}, flag: [], pass: ['Lunch was great', ''] }],
});
