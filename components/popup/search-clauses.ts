import type { Clause } from '../../rules/pack';
import { toSearchable } from '../wording';

/** Keeps the clauses that hold every word of the query somewhere: in the number, title, text or sanctions. */
export function searchClauses(clauses: readonly Clause[], query: string): readonly Clause[] {
  const words = toSearchable(query).split(/\s+/);
  return clauses.filter(({ id, title, body, sanctions = '' }) => {
    const text = toSearchable(`${id} ${title} ${body} ${sanctions}`);
    return words.every((word) => text.includes(word));
  });
}
