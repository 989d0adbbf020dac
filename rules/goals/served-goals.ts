import type { Draft } from '../draft';
import type { Evidence, GoalServed, NearestGoal } from '../finding';
import type { Goal } from '../format/goal';
import type { GoalCounts } from '../learned/weigh-goals';
import { activity, type IsActive } from '../narrowing/active';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';

/** A goal served, and whether a term or hashtag names it; else hints alone speak for it. */
interface Served extends GoalServed {
  isNamed: boolean;
  points: number;
}

/** A goal whose words are in the phrase book. */
export interface CompiledGoal {
  id: string;
  language: string | undefined;
  /** Undefined where it counts at any time. */
  isActive: IsActive | undefined;
  /** How many of its words are in the draft, and where. */
  count(reading: Reading): GoalCounts;
  evidence(reading: Reading): Evidence[];
  /** What the draft shows of it; undefined where it does not serve it. */
  serve(reading: Reading): Served | undefined;
  /** What hints at it in a draft that does not serve it; undefined where nothing does. */
  near(reading: Reading): NearestGoal | undefined;
}

/** Points for a term or hashtag, and for a hint; two points make a goal served. */
const strong = 2;
const weak = 1;
/** With a smaller share of the points of the one that has most, a goal is said in passing: measured on labelled drafts. */
const passingShare = 0.6;
/** One word may stand there for anything: “fight” is no crime by itself. Two of one hint are about something. */
const fewestWords = 2;
/** A hashtag that has a word of the draft of so many letters fits it best. */
const tellingLength = 4;

/** Puts a goal's terms, hints and hashtags into the book. */
export function compileGoal(goal: Goal, book: PhraseBook): CompiledGoal {
  const tags = goal.hashtags.map((tag) => `#${tag.replace(/^#/, '')}`);
  const terms = book.group(goal.terms);
  const hashtags = book.group(tags);
  const hints = book.group(goal.hints);
  const evidenceOf = (reading: Reading, groups: readonly number[]): Evidence[] =>
    inOrder(
      groups.flatMap((group) =>
        reading.hits(group).map(({ start, end }) => ({ start, end, match: reading.text.slice(start, end) })),
      ),
    );
  const count = (reading: Reading): GoalCounts => ({
    named: reading.countDifferent(terms) + reading.countDifferent(hashtags),
    hints: reading.countDifferent(hints),
  });
  return {
    id: goal.id,
    language: goal.language,
    isActive: goal.active && activity(goal.active),
    count,
    evidence: (reading) => evidenceOf(reading, [terms, hashtags, hints]),
    serve(reading) {
      if (!reading.has(terms) && !reading.has(hashtags) && !reading.has(hints)) return undefined;
      const { named, hints: hinted } = count(reading);
      const points = named * strong + hinted * weak;
      if (points < strong) return undefined;
      const score = Math.round((100 * points) / (points + 2)) / 100;
      const evidence = evidenceOf(reading, [terms, hashtags, hints]);
      return { id: goal.id, score, evidence, isNamed: named > 0, points };
    },
    near(reading) {
      if (!reading.has(hints)) return undefined;
      const evidence = evidenceOf(reading, [hints]);
      const words = new Set(evidence.map(({ match }) => match.toLowerCase().replace(/^#/, '')));
      if (words.size < fewestWords) return undefined;
      const telling = [...words].filter(({ length }) => length >= tellingLength);
      const fitting = tags.find((tag) => telling.some((word) => tag.toLowerCase().includes(word)));
      const addition = fitting ?? tags[0];
      return { id: goal.id, evidence, ...(addition && { addition }) };
    },
  };
}

/** By place, without those inside another. */
function inOrder(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  let end = -1;
  return evidence
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.end <= end) return false;
      end = one.end;
      return true;
    });
}

/** The goals that count when the draft is written; the same list where all of them do. */
export function activeGoals(goals: readonly CompiledGoal[], { at }: Draft): readonly CompiledGoal[] {
  return goals.every(({ isActive }) => isActive === undefined)
    ? goals
    : goals.filter(({ isActive }) => isActive === undefined || isActive(at));
}

/**
 * Goals served, best first; told in several languages, a goal counts once, by its best telling. Where one is named, those
 * that only hints speak for are left out: a long post hints at much. So are those that are only said in passing.
 */
export function servedGoals(goals: readonly CompiledGoal[], reading: Reading): GoalServed[] {
  const best = new Map<string, Served>();
  for (const goal of goals) {
    const served = goal.serve(reading);
    if (served && served.score > (best.get(served.id)?.score ?? 0)) best.set(served.id, served);
  }
  const all = [...best.values()];
  const isAnyNamed = all.some(({ isNamed }) => isNamed);
  const most = Math.max(...all.map(({ points }) => points));
  return all
    .filter(({ isNamed }) => isNamed || !isAnyNamed)
    .filter(({ points }) => points >= most * passingShare)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score, evidence }) => ({ id, score, evidence }));
}

/** The goal that most words of a draft hint at; undefined where none do. */
export function nearestGoal(goals: readonly CompiledGoal[], reading: Reading): NearestGoal | undefined {
  return goals
    .flatMap((goal) => goal.near(reading) ?? [])
    .reduce<NearestGoal | undefined>(
      (best, one) => (best && best.evidence.length >= one.evidence.length ? best : one),
      undefined,
    );
}
