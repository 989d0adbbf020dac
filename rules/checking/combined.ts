import type { Draft } from '../draft';
import { type CompileContext, type Condition, type Match, nothing, type Wakes, type Watch } from '../kind';
import type { Reading } from '../reading';

/** What a combination asks for; parsed already. */
interface Combination {
  all?: readonly Condition[] | undefined;
  any?: readonly Condition[] | undefined;
  not?: readonly Condition[] | undefined;
  within: 'sentence' | 'post';
}

/** A match with a place in the text. */
type Placed = Match & { start: number; end: number };

/**
 * Compiles a combination. It finds one thing: in the post, or in each sentence where its conditions meet; it stands where
 * the first condition of `all` that has a place found something, or else the first of `any`. What a condition finds about
 * the whole post counts for every sentence.
 */
export function compileCombination(combination: Combination, context: CompileContext): Watch {
  const compiled = (conditions: readonly Condition[] = []): Watch[] => conditions.map((one) => context.condition(one));
  const all = compiled(combination.all);
  const any = compiled(combination.any);
  const not = compiled(combination.not);
  const meet = combination.within === 'sentence' ? inOneSentence : inOnePost;
  const evaluate = (reading: Reading, draft: Draft): readonly Match[] => {
    const wanted: (readonly Match[])[] = [];
    for (const one of all) {
      const matches = one.evaluate(reading, draft);
      if (matches.length === 0) return nothing;
      wanted.push(matches);
    }
    const either = any.flatMap((one) => one.evaluate(reading, draft));
    if (any.length > 0 && either.length === 0) return nothing;
    if (any.length > 0) wanted.push(either);
    return meet(wanted, () => not.flatMap((one) => one.evaluate(reading, draft)), reading);
  };
  return { evaluate, wakes: wakesOf(all, any) };
}

/** One condition of `all` is enough to know by, or else all of `any` together. */
function wakesOf(all: readonly Watch[], any: readonly Watch[]): Wakes | undefined {
  const one = all.find(({ wakes }) => wakes !== undefined);
  if (one) return one.wakes;
  if (any.length === 0 || any.some(({ wakes }) => wakes === undefined)) return undefined;
  return {
    groups: any.flatMap(({ wakes }) => wakes?.groups ?? []),
    expressions: any.flatMap(({ wakes }) => wakes?.expressions ?? []),
  };
}

function inOnePost(wanted: readonly (readonly Match[])[], unwanted: () => readonly Match[]): readonly Match[] {
  if (unwanted().length > 0) return nothing;
  const first = wanted.map(firstPlaced).find((match) => match !== undefined);
  return [first ?? wanted[0]?.[0] ?? {}];
}

function inOneSentence(
  wanted: readonly (readonly Match[])[],
  unwanted: () => readonly Match[],
  reading: Reading,
): readonly Match[] {
  const placed = wanted.filter((matches) => !matches.some((match) => !isPlaced(match)));
  const anchors = placed[0];
  if (!anchors) return inOnePost(wanted, unwanted);
  const refused = unwanted();
  if (refused.some((match) => !isPlaced(match))) return nothing;
  const others = placed.slice(1).map((matches) => sentencesOf(matches, reading));
  const without = sentencesOf(refused, reading);
  const taken = new Set<number>();
  return anchors.filter((match) => {
    const sentence = reading.sentenceAt((match as Placed).start);
    if (taken.has(sentence) || without.has(sentence) || !others.every((one) => one.has(sentence))) return false;
    taken.add(sentence);
    return true;
  });
}

function sentencesOf(matches: readonly Match[], reading: Reading): Set<number> {
  return new Set(matches.filter(isPlaced).map(({ start }) => reading.sentenceAt(start)));
}

function isPlaced(match: Match): match is Placed {
  return match.start !== undefined && match.end !== undefined;
}

function firstPlaced(matches: readonly Match[]): Match | undefined {
  return matches.filter(isPlaced).sort((a, b) => a.start - b.start)[0];
}
