import type { GoalRow } from '../report';
import type { Cell, TellSection } from '../section';
import { askedCell, standingCell, standingOf } from '../standing';
import { toCount, toNumber, toPercent } from '../wording';

/** Posts by goal, each beside its target. */
export const goalsSection: TellSection = ({ report }) => {
  const goals = report.goals.filter(({ posts, daysActive }) => posts > 0 || daysActive > 0);
  if (goals.length === 0) return undefined;
  const most = Math.max(1, ...goals.map((goal) => Math.max(goal.posts, standingOf(goal).asked ?? 0)));
  const hasTargets = goals.some(({ target }) => target);
  const hasPacks = goals.some(({ isFormer }) => !isFormer);
  const withGoal = report.posts - report.withoutGoal.posts;
  const counted = goals.reduce((sum, { posts }) => sum + posts, 0);
  return {
    title: hasTargets ? 'Goals and their targets' : 'Goals',
    says: [
      ...(counted > withGoal
        ? [
            `A post counts for each goal it serves, so these add up to more than the ${toCount(withGoal, 'post')} that serve one.`,
          ]
        : []),
      ...(hasTargets
        ? []
        : ['No targets are set for these goals, so this shows what was done, not whether it was enough.']),
    ],
    table: {
      caption: hasTargets ? 'Posts by goal against their targets' : 'Posts by goal',
      columns: [
        { name: 'Goal', isWide: true },
        { name: hasTargets ? 'Posts, and target (line)' : 'Posts (bar)', isBar: true },
        { name: 'Posts', isFigure: true },
        { name: 'Of all', isFigure: true },
        ...(hasTargets ? [{ name: 'Asked for', isFigure: true }, { name: 'Target' }] : []),
      ],
      groups: [
        {
          rows: goals.map((goal): Cell[] => [
            { text: goal.name, ...noteOf(goal, hasPacks) },
            { text: '', bar: barOf(goal, most) },
            toNumber(goal.posts),
            toPercent(goal.share),
            ...(hasTargets ? [askedCell(goal), standingCell(goal)] : []),
          ]),
        },
      ],
    },
  };
};

function barOf(goal: GoalRow, most: number) {
  const { asked = 0 } = standingOf(goal);
  return { value: goal.posts, most, ...(asked > 0 && { target: asked }) };
}

/** Where a goal comes from, who answers for it, and what of its posts did not count. */
function noteOf(
  { why, owner, isFormer, posts, postsWhileActive, target }: GoalRow,
  hasPacks: boolean,
): { note?: string } {
  const outside = target && postsWhileActive < posts ? posts - postsWhileActive : 0;
  const notes = [
    why?.replace(/\.$/, ''),
    owner && `${owner} answers for it`,
    isFormer && hasPacks && 'No longer one of our goals',
    outside > 0 && `${toCount(outside, 'post')} outside its active time, not counted for the target`,
  ].filter(Boolean);
  return notes.length > 0 ? { note: `${notes.join('. ')}.` } : {};
}
