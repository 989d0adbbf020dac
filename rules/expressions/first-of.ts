import type { ExpressionMatch, Search } from './linear-engine';

/** Of several searches the match that begins first; of those that begin together, the one of the earlier search. */
export function firstOf(searches: readonly Search[]): Search {
  const only = searches[0];
  if (only && searches.length === 1) return only;
  return (text, from) => {
    let first: ExpressionMatch | undefined;
    for (const search of searches) {
      const match = search(text, from);
      if (match && (!first || match.start < first.start)) first = match;
    }
    return first;
  };
}

/** All matches of a search in a text, one after the other, none overlapping. */
export function allMatches(search: Search, text: string): readonly ExpressionMatch[] {
  const matches: ExpressionMatch[] = [];
  let from = 0;
  while (from <= text.length) {
    const match = search(text, from);
    if (!match) break;
    matches.push(match);
    from = match.end > match.start ? match.end : afterCharacter(text, match.end);
  }
  return matches;
}

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
