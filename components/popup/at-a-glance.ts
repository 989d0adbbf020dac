import type { LoggedPost } from '../../rules/log/logged-post';
import { calendarOf, dayAfter } from '../../rules/report/calendar';
import { computeReport } from '../../rules/report/compute-report';
import type { GoalRow, Report, ReportGoal } from '../../rules/report/report';
import { type Standing, standingOf } from '../../rules/report/standing';
import { periods } from '../periods';

/** How a goal stands against its target, as a report of the same days says. */
export interface GoalStand extends Standing {
  id: string;
  name: string;
  /** Posts that serve it in the target's period; this week where it has none. */
  posts: number;
  per: 'week' | 'month';
}

/** Posts of this week, and every goal that has a target or was served, against it. */
export interface Glance {
  posts: number;
  withoutGoal: number;
  goals: readonly GoalStand[];
}

/** Works out this week at a glance; goals that are not active in it, or in the month their target is for, are left out. */
export function atAGlance(posts: readonly LoggedPost[], goals: readonly ReportGoal[], today: Date): Glance {
  const of = {
    week: reportOf(posts, goals, periods.week(today)),
    month: reportOf(posts, goals, periods.month(today)),
  };
  const stands = goals.flatMap(({ id, target }): GoalStand[] => {
    const per = target ? (target.per ?? 'month') : 'week';
    const row = of[per].goals.find((goal) => goal.id === id);
    return row && row.daysActive > 0 ? [standOf(row, per)] : [];
  });
  return {
    posts: of.week.posts,
    withoutGoal: of.week.withoutGoal.posts,
    goals: stands.filter(({ posts: served, asked = 0 }) => served > 0 || asked > 0),
  };
}

function standOf(row: GoalRow, per: GoalStand['per']): GoalStand {
  const { id, name, target } = row;
  return { id, name, per, posts: target ? row.postsWhileActive : row.posts, ...standingOf(row) };
}

/** The whole week or month, its days to come as well: what is asked for until its end. */
function reportOf(
  posts: readonly LoggedPost[],
  goals: readonly ReportGoal[],
  { from, until }: { from: Date; until: Date },
): Report {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { dayAt } = calendarOf(timeZone);
  const days = { from: dayAt(from.getTime()), to: dayAfter(dayAt(until.getTime()), -1) };
  return computeReport(posts, goals, [], { ...days, timeZone });
}

/** So many of the newest posts are told of in one sentence. */
const few = 10;

/** What the newest posts served, in one sentence: “Your last 10 posts served Road safety (4), Hiring (2); 3 served no goal.” */
export function lastPosts(posts: readonly LoggedPost[]): string {
  const newest = posts.slice(0, few);
  const counts = new Map<string, number>();
  for (const { goals } of newest) for (const { name } of goals) counts.set(name, (counts.get(name) ?? 0) + 1);
  const served = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  const without = newest.filter(({ goals }) => goals.length === 0).length;
  const which = newest.length === 1 ? 'Your last post' : `Your last ${newest.length} posts`;
  if (served.length === 0) return `${which} served no goal.`;
  return `${which} served ${served.join(', ')}${without > 0 ? `; ${without} served no goal` : ''}.`;
}
