import type { ExpressionMatch, Search } from './linear-engine';

/** Of several searches the match that begins first; of those that begin together, the one of the earlier search. */
export function firstOf(searches: readonly Search[], text: string, from: number): ExpressionMatch | undefined {
  return earliest(searches.map((search) => search(text, from)));
}

/** All matches of several searches in a text, one after the other, none overlapping: each time the first of them. */
export function allMatches(searches: readonly Search[], text: string): readonly ExpressionMatch[] {
  const matches: ExpressionMatch[] = [];
  const next = searches.map((search) => search(text, 0));
  for (let match = earliest(next); match; match = earliest(next)) {
    matches.push(match);
    const from = match.end > match.start ? match.end : afterCharacter(text, match.end);
    for (const [at, search] of searches.entries()) {
      const known = next[at];
      if (known && known.start < from) next[at] = from <= text.length ? search(text, from) : undefined;
    }
  }
  return matches;
}

function earliest(matches: readonly (ExpressionMatch | undefined)[]): ExpressionMatch | undefined {
  let first: ExpressionMatch | undefined;
  for (const match of matches) if (match && (!first || match.start < first.start)) first = match;
  return first;
}

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
