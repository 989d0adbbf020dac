import { activity, type IsActive } from './active';
import type { Draft } from './draft';
import type { Evidence, GoalServed } from './finding';
import type { Goal } from './goal';
import type { PhraseBook } from './phrases/phrase-book';
import type { Reading } from './reading';

/** A goal whose words are in the phrase book. */
export interface CompiledGoal {
  id: string;
  language: string | undefined;
  /** Undefined where it counts at any time. */
  isActive: IsActive | undefined;
  /** What the draft shows of it; undefined where it does not serve it. */
  serve(reading: Reading): GoalServed | undefined;
}

/** Points for a term or hashtag, and for a hint; two points make a goal served. */
const strong = 2;
const weak = 1;

/** Puts a goal's terms, hints and hashtags into the book. */
export function compileGoal(goal: Goal, book: PhraseBook): CompiledGoal {
  const terms = book.group(goal.terms);
  const hashtags = book.group(goal.hashtags.map((tag) => `#${tag.replace(/^#/, '')}`));
  const hints = book.group(goal.hints);
  return {
    id: goal.id,
    language: goal.language,
    isActive: goal.active && activity(goal.active),
    serve(reading) {
      if (!reading.has(terms) && !reading.has(hashtags) && !reading.has(hints)) return undefined;
      const named = reading.countDifferent(terms) + reading.countDifferent(hashtags);
      const points = named * strong + reading.countDifferent(hints) * weak;
      if (points < strong) return undefined;
      const evidence: Evidence[] = [];
      for (const group of [terms, hashtags, hints])
        for (const { start, end } of reading.hits(group))
          evidence.push({ start, end, match: reading.text.slice(start, end) });
      return { id: goal.id, score: Math.round((100 * points) / (points + 2)) / 100, evidence: inOrder(evidence) };
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

/** Goals served, best first; told in several languages, a goal counts once, by its best telling. */
export function servedGoals(goals: readonly CompiledGoal[], reading: Reading): GoalServed[] {
  const best = new Map<string, GoalServed>();
  for (const goal of goals) {
    const served = goal.serve(reading);
    if (served && served.score > (best.get(served.id)?.score ?? 0)) best.set(served.id, served);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
