import type { Span } from './finding';
import type { Reading } from './reading';

/** Something by which a person can be identified or reached, and how it is told from what only looks like it. */
export interface Entity<Name extends string> {
  /** As packs write it: `entity: licence-plate`. */
  name: Name;
  /** One sentence for the documentation. */
  summary: string;
  /** Where it is in a text that was read; the smallest text that identifies. */
  find(reading: Reading): Span[];
  /** Its own proof: texts it must find something in, and texts it must not. */
  examples: { flag: string[]; pass: string[] };
}

/** States the shape of an entity's file. */
export function defineEntity<const Name extends string>(entity: Entity<Name>): Entity<Name> {
  return entity;
}
