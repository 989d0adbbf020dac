import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChecker } from '../../rules/check';
import { packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import police from '../../rules/packs/police.yaml';

/** Posts as police services write them, good and bad, and the goals a careful reader finds in each. */
const drafts: { goals: string[]; text: string }[] = readFileSync('tests/rules/police-drafts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const checker = createChecker([base, police].map((pack) => packSchema.parse(pack)));

test('the police pack finds the goals that a careful reader finds', () => {
  const named = (goals: string[], index: number) => goals.map((goal) => `${index} ${goal}`);
  const wanted = new Set(drafts.flatMap(({ goals }, index) => named(goals, index)));
  const found = drafts.flatMap(({ text }, index) =>
    named(
      checker.check({ text }).goals.map(({ id }) => id),
      index,
    ),
  );
  const right = found.filter((one) => wanted.has(one)).length;
  const [precision, recall] = [right / found.length, right / wanted.size];
  expect(precision).toBeGreaterThan(0.8);
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.75);
});

test('what serves no goal is not near to one either', () => {
  const none = drafts.filter(({ goals }) => goals.length === 0);
  expect(none.length).toBeGreaterThan(15);
  expect(none.flatMap(({ text }) => checker.check({ text }).nearest ?? [])).toEqual([]);
});
