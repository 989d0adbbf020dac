import { effortColumns, resultColumns } from '../figure-columns';
import { resultNames } from '../result-names';
import type { TellSection } from '../section';
import { resultKinds } from '../tally-results';
import { toAmount, toLabel, toNumber } from '../wording';

/** What each goal’s posts took, and what came of them. */
export const costByGoalSection: TellSection = ({ report }) => {
  const goals = report.goals.filter(({ posts }) => posts > 0);
  if (goals.length === 0) return undefined;
  const effort = effortColumns(report.question);
  const results = resultColumns(report);
  const shared = goals.reduce((sum, { posts }) => sum + posts, 0) > report.posts - report.withoutGoal.posts;
  return {
    title: 'By goal',
    says: shared ? ['A post counts in full for each goal it serves, so these rows add up to more than all posts.'] : [],
    table: {
      caption: 'Posts, effort and results by goal',
      columns: [{ name: 'Goal', isWide: true }, { name: 'Posts', isFigure: true }, ...effort.heads, ...results.heads],
      groups: [
        {
          rows: [
            ...goals.map((goal) => [goal.name, toNumber(goal.posts), ...effort.cells(goal), ...results.cells(goal)]),
            ['All posts', toNumber(report.posts), ...effort.cells(report), ...results.cells(report)],
          ],
        },
      ],
    },
  };
};

/** What one result costs, for each kind that is known. */
export const costPerResultSection: TellSection = ({ report: { results, postsWith, effort, posts } }) => {
  const kinds = resultKinds.filter((kind) => results[kind] !== undefined);
  if (kinds.length === 0) return undefined;
  const costPer = effort?.costPer;
  return {
    title: costPer ? 'What came of them, and what one result costs' : 'What came of them',
    says: costPer
      ? ['The cost of one is the cost of the posts whose result is known, divided by that result.']
      : ['No cost of an hour was entered, so there is no cost of one result.'],
    table: {
      caption: 'Results by kind',
      columns: [
        { name: 'Result', isWide: true },
        { name: 'In all', isFigure: true },
        { name: 'Known of', isFigure: true },
        ...(costPer ? [{ name: 'Cost of one', isFigure: true }] : []),
      ],
      groups: [
        {
          rows: kinds.map((kind) => [
            toLabel(resultNames[kind][1]),
            toNumber(results[kind] ?? 0),
            `${toNumber(postsWith[kind] ?? 0)} of ${toNumber(posts)} posts`,
            ...(costPer ? [costPer[kind] === undefined ? '–' : toAmount(costPer[kind])] : []),
          ]),
        },
      ],
    },
  };
};
