import type { Report } from '../report';
import { resultNames } from '../result-names';
import { standingOf } from '../standing';
import { resultKinds } from '../tally-results';
import { toCount, toList, toNumber, toPercent } from '../wording';

/** That nothing was published, where nothing was. */
export function nothingPosted({ question: { units = [], roles = [], networks = [] } }: Report): string {
  const isAll = [...units, ...roles, ...networks].length === 0;
  const or = isAll ? '' : ', or ask for all units, roles and networks';
  return `No post of this period is in the log, so there is nothing to sum up. Choose another period${or}.`;
}

/** How many posts there are, and how many of them serve a goal. */
export function servedInShort({ posts, withoutGoal, goals }: Report): string {
  const went = `${toCount(posts, 'post')} went out.`;
  const serving = posts - withoutGoal.posts;
  if (serving === 0) return `${went} ${posts === 1 ? 'It serves no goal.' : 'None of them serves a goal.'}`;
  const one = posts === 1 ? oneOf(goals) : `${goals.length === 1 ? '' : 'at least '}${oneOf(goals)}`;
  if (posts === 1) return `${went} It serves ${one}.`;
  if (serving === posts) return `${went} Each serves ${one}.`;
  return `${went} ${toNumber(serving)} of them (${toPercent(serving / posts)}) ${serving === 1 ? 'serves' : 'serve'} ${one}.`;
}

/** A goal that posts still name is counted as served, but beside those in force it is none of ours any more. */
function oneOf(goals: Report['goals']): string {
  if (goals.length === 1) return 'our goal';
  const former = goals.filter(({ isFormer }) => isFormer).length;
  return former > 0 && former < goals.length ? 'one goal' : `one of our ${goals.length} goals`;
}

/** How many targets were asked for in this period, and how many were met. */
export function targetsOf({ goals }: Report): { met: number; asked: number } {
  const asked = goals.filter((goal) => (standingOf(goal).asked ?? 0) > 0);
  return { asked: asked.length, met: asked.filter((goal) => standingOf(goal).state === 'met').length };
}

/** How many targets were met, and where most is missing. */
export function targetsInShort(report: Report): string[] {
  const { asked, met } = targetsOf(report);
  if (asked === 0) return [];
  if (met === asked) return [asked === 1 ? 'Its target was met.' : `All ${asked} targets were met.`];
  const behind = report.goals
    .map((goal) => ({ goal, ...standingOf(goal) }))
    .filter(({ state }) => state === 'near' || state === 'short')
    .sort((a, b) => a.goal.postsWhileActive / (a.asked ?? 1) - b.goal.postsWhileActive / (b.asked ?? 1));
  const [last] = behind;
  const most = last
    ? `${last.goal.name} is furthest behind: ${last.goal.postsWhileActive} of ${toCount(last.asked ?? 0, 'post')}.`
    : '';
  return [`${met} of ${toCount(asked, 'target')} ${met === 1 ? 'was' : 'were'} met. ${most}`.trim()];
}

/** What came of the posts, as far as it is known. */
export function resultsInShort({ results, postsWithResults, posts }: Report): string {
  if (postsWithResults === 0) return 'What came of them is not known: no results were entered.';
  const sums = resultKinds.flatMap((kind) => {
    const sum = results[kind];
    return sum === undefined ? [] : [toCount(sum, ...resultNames[kind])];
  });
  const known =
    postsWithResults === posts ? '' : `, known of ${toNumber(postsWithResults)} of ${toCount(posts, 'post')}`;
  return `What came of them${known}: ${toList(sums)}.`;
}
