import type { LoggedPost } from '../log/logged-post';
import { effortOf } from './effort';
import { periodOf } from './period';
import type { Report, ReportClause, ReportGoal, ReportQuestion } from './report';
import { tallyEngagement } from './tally-engagement';
import { tallyFindings } from './tally-findings';
import { tallyGoals } from './tally-goals';
import { tallyGroups } from './tally-groups';
import { tallyResults } from './tally-results';
import { whyLine } from './why-line';

/**
 * Sums up posts for a question, in one pass.
 * @param posts in any order, each once.
 * @param goals those of the packs in force, each once.
 * @param clauses those of the packs in force, parents first.
 * @throws RangeError where the period ends before it begins, or there is no such day or time zone.
 */
export function computeReport(
  posts: readonly LoggedPost[],
  goals: readonly ReportGoal[],
  clauses: readonly ReportClause[],
  question: ReportQuestion,
): Report {
  const period = periodOf(question);
  const isAsked = filterOf(question);
  const byGoal = tallyGoals(goals, period);
  const engagement = tallyEngagement();
  const findings = tallyFindings(clauses);
  const groups = tallyGroups();
  const results = tallyResults();
  const months = period.months.map(() => ({ posts: 0, without: 0 }));
  const before = { posts: 0, without: 0 };
  const inPeriod: { post: LoggedPost; time: number }[] = [];

  for (const post of posts) {
    const time = Date.parse(post.at);
    if (!isAsked(post)) continue;
    if (period.before.includes(time)) count(before, post);
    if (!period.includes(time)) continue;
    const place = period.monthAt(time);
    count(months[place], post);
    byGoal.add(post, time, place);
    engagement.add(post);
    findings.add(post);
    groups.add(post, time);
    results.add(post);
    inPeriod.push({ post, time });
  }

  inPeriod.sort((a, b) => b.time - a.time);
  const total = inPeriod.length;
  const without = months.reduce((sum, month) => sum + month.without, 0);
  const known = results.sum();
  const effort = effortOf(total, known, question);
  return {
    question,
    days: period.days,
    posts: total,
    months: period.months.map(({ name }) => name),
    postsByMonth: months.map((month) => month.posts),
    goals: byGoal.rows(total),
    withoutGoal: {
      posts: without,
      ...share(without, total),
      byMonth: months.map((month) => share(month.without, month.posts).share),
      before: { posts: before.posts, ...share(before.without, before.posts) },
    },
    engagement: engagement.sum(),
    findings: findings.clauses(),
    rules: findings.rules(),
    reasons: inPeriod.flatMap(({ post }) => (post.reason ? [{ at: post.at, reason: post.reason, post }] : [])),
    by: groups.rows(),
    ...known,
    ...(effort && { effort }),
    lines: inPeriod.map(({ post }) => ({ post, why: whyLine(post) })),
  };
}

function count(sums: { posts: number; without: number } | undefined, { goals }: LoggedPost): void {
  if (!sums) return;
  sums.posts++;
  if (goals.length === 0) sums.without++;
}

/** No share where there is nothing to share. */
function share(part: number, whole: number): { share?: number } {
  return whole > 0 ? { share: part / whole } : {};
}

/** What tells the posts that a question is about, whenever they were made; '' asks for those that do not say. */
function filterOf({ units, roles, networks }: ReportQuestion): (post: LoggedPost) => boolean {
  const isIn = (asked: readonly string[] | undefined, value = '') => !asked?.length || asked.includes(value);
  return ({ author, role, network }) => isIn(units, author?.unit) && isIn(roles, role) && isIn(networks, network);
}
