import type { Checker } from '../../rules/checking/make-checker';
import type { Finding, Severity, Span, Verdict } from '../../rules/finding';
import { findingsByRule, placesOf } from '../../rules/judging/findings-by-rule';
import type { Progress } from '../../rules/judging/hit-rates';
import type { PastPost } from './read-posts';

/** A past post a rule fired on; no `matches` where it is about the whole post (UTF-16 offsets into `text`). */
interface FlaggedPost {
  row: number;
  text: string;
  matches: Span[];
}

/** What one rule would have done. */
interface RuleCount {
  rule: string;
  pack: string;
  severity: Severity;
  message: string;
  /** On how many posts it fired, which share of all (0..1), and how often. */
  posts: number;
  share: number;
  hits: number;
  /** The first few posts. */
  examples: FlaggedPost[];
}

/** A past post that any rule fired on. */
export interface FlaggedRow {
  post: PastPost;
  verdict: Verdict;
  findings: Finding[];
}

/** What packs would have said of past posts. */
export interface Backtest {
  posts: number;
  /** Posts by verdict. */
  verdicts: Record<Verdict, number>;
  /** Rules that fired, most posts first. */
  rules: RuleCount[];
  /** Every goal, most posts first, and how many posts serve none. */
  goals: { id: string; name: string; posts: number }[];
  withoutGoal: number;
  flagged: FlaggedRow[];
}

const mostExamples = 20;
/** Milliseconds between two signs of progress. */
const breath = 30;

/** Checks past posts one by one, giving way every few milliseconds, so that a page can show progress or stop it. */
export function* backtest(posts: readonly PastPost[], checker: Checker): Generator<Progress, Backtest> {
  const verdicts: Record<Verdict, number> = { clear: 0, coach: 0, hold: 0, refuse: 0 };
  const rules = new Map<string, RuleCount>();
  const goals = new Map(
    checker.packs.flatMap((pack) => pack.goals.map(({ id, name }) => [id, { id, name, posts: 0 }] as const)),
  );
  const roles = new Set(checker.packs.flatMap((pack) => pack.roles));
  const flagged: FlaggedRow[] = [];
  let withoutGoal = 0;
  let last = performance.now();
  for (const [index, post] of posts.entries()) {
    const { verdict, findings, goals: served } = checker.check(withKnownRole(post, roles));
    verdicts[verdict]++;
    if (served.length === 0) withoutGoal++;
    for (const { id } of served) (goals.get(id) as { posts: number }).posts++;
    if (findings.length > 0) flagged.push({ post, verdict, findings });
    for (const group of findingsByRule(findings).values()) count(group, post, rules);
    if (performance.now() - last < breath) continue;
    yield { done: index + 1, total: posts.length };
    last = performance.now();
  }
  for (const rule of rules.values()) rule.share = rule.posts / posts.length;
  const mostFirst = (a: { posts: number }, b: { posts: number }): number => b.posts - a.posts;
  return {
    posts: posts.length,
    verdicts,
    rules: [...rules.values()].sort(mostFirst),
    goals: [...goals.values()].sort(mostFirst),
    withoutGoal,
    flagged,
  };
}

function count(
  findings: readonly [Finding, ...Finding[]],
  { row, text }: PastPost,
  rules: Map<string, RuleCount>,
): void {
  const { rule, pack, severity, message } = findings[0];
  const counted = rules.get(rule) ?? { rule, pack, severity, message, posts: 0, share: 0, hits: 0, examples: [] };
  rules.set(rule, counted);
  counted.posts++;
  counted.hits += findings.length;
  if (counted.examples.length < mostExamples) counted.examples.push({ row, text, matches: placesOf(findings) });
}

/** A role of a file that no pack knows says nothing, rather than leaving out all rules for roles. */
function withKnownRole({ role, ...post }: PastPost, roles: ReadonlySet<string>): PastPost {
  return role !== undefined && roles.has(role) ? { ...post, role } : post;
}
