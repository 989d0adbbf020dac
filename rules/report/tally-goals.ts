import type { LoggedPost } from '../log/logged-post';
import { activeDays } from './active-days';
import { countDays, earlier, later } from './calendar';
import { expectedPosts } from './expected-posts';
import type { Days, Period, Stretch } from './period';
import type { GoalRow, ReportGoal } from './report';
import { tallyResults } from './tally-results';

/** Counts posts by goal: first the goals of the packs in force, in their order, then those that only posts still name. */
export function tallyGoals(goals: readonly ReportGoal[], period: Period) {
  const inForce = goals.map((goal) => tallyGoal(goal, activeDays(goal, period), period));
  const sharing = inForce.filter(({ goal }) => goal.target?.share !== undefined);
  const tallies = new Map(inForce.map((tally) => [tally.goal.id, tally]));
  return {
    add(post: LoggedPost, time: number, month: number): void {
      for (const tally of sharing) tally.addAny(time, month);
      for (const { id, name } of onceEach(post.goals)) {
        const tally = tallies.get(id) ?? tallyGoal({ id, name }, period, period, time);
        tallies.set(id, tally);
        tally.add(post, time, month);
      }
    },
    rows(posts: number): GoalRow[] {
      const former = [...tallies.values()].filter((tally) => tally.isFormer);
      const rows = former.map((tally): GoalRow => ({ ...tally.row(posts), isFormer: true }));
      return [
        ...inForce.map((tally) => tally.row(posts)),
        ...rows.sort((a, b) => b.posts - a.posts || a.name.localeCompare(b.name)),
      ];
    },
  };
}

/** @param named when a post named it last, for a goal that only posts still name: its newest name counts. */
function tallyGoal(goal: ReportGoal, active: Stretch | undefined, period: Period, named?: number) {
  const byMonth = period.months.map(() => 0);
  const known = tallyResults();
  let posts = 0;
  let postsWhileActive = 0;
  /** All posts of the days on which it counts, by month. */
  const meanwhile = period.months.map(() => 0);
  let { name } = goal;
  let newest = named ?? 0;
  return {
    goal,
    isFormer: named !== undefined,
    /** Takes note of a post of the period, whatever it serves: a share is taken of them. */
    addAny(time: number, month: number): void {
      if (active?.includes(time)) meanwhile[month] = (meanwhile[month] ?? 0) + 1;
    },
    add(post: LoggedPost, time: number, month: number): void {
      posts++;
      byMonth[month] = (byMonth[month] ?? 0) + 1;
      if (active?.includes(time)) postsWhileActive++;
      known.add(post);
      if (named === undefined || time < newest) return;
      newest = time;
      name = post.goals.find(({ id }) => id === goal.id)?.name ?? name;
    },
    row(all: number): GoalRow {
      const sum = meanwhile.reduce((all, one) => all + one, 0);
      const expected = active && expectedPosts(goal.target, active, sum, period);
      const expectedByMonth = period.months.map((month, index) => {
        const inMonth = active && sharedDays(active, month);
        return inMonth && expectedPosts(goal.target, inMonth, meanwhile[index] ?? 0, period);
      });
      return {
        ...goal,
        name,
        posts,
        ...(all > 0 && { share: posts / all }),
        daysActive: active?.days ?? 0,
        postsWhileActive,
        ...(expected !== undefined && { expected }),
        ...(expected !== undefined && expected > 0 && { reached: postsWhileActive / expected }),
        byMonth,
        expectedByMonth,
        ...known.sum(),
      };
    },
  };
}

/** The days that two stretches share; undefined where they share none. */
function sharedDays(one: Days, other: { from: string; to: string }): Days | undefined {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from <= to ? { from, to, days: countDays(from, to) } : undefined;
}

/** A post that names a goal twice serves it once. */
function onceEach(goals: LoggedPost['goals']): LoggedPost['goals'] {
  return goals.length < 2
    ? goals
    : goals.filter((goal, index) => goals.findIndex(({ id }) => id === goal.id) === index);
}
