import type { Parts } from '../checking/parts';
import type { Progress } from '../judging/hit-rates';
import type { Lint, LintSeverity, Seen } from '../lint';
import { lints } from '../lints';
import type { Pack } from '../pack';
import { makeContext } from './lint-context';

/** A piece of advice about a pack, a rule or a clause of it. */
export interface Remark extends Seen {
  /** The lint that gave it. */
  lint: string;
  severity: LintSeverity;
  pack: string;
  /** The law, decision or practice it rests on, and from when that is. */
  source: string;
  date: string;
}

/** What looking a pack over needs besides it. */
export interface LintOptions {
  /** The pack and all it is in force with, parents first. */
  packs: readonly Pack[];
  /** ISO date: some advice is about age. */
  today: string;
  parts?: Parts;
  /** Default: all. */
  only?: readonly Lint[];
}

/**
 * Looks a pack over: its rules are run on sample posts, on their own examples and on talk that rules had better leave
 * alone, also those that are switched off. Gives way after each post; seconds for a pack of thousands of rules.
 */
export function* lintPack(pack: Pack, options: LintOptions): Generator<Progress, Remark[]> {
  const { packs, today, parts = {}, only = lints } = options;
  const context = yield* makeContext({ pack, packs, today, parts }, only);
  return only.flatMap((lint) =>
    lint.find(context).map((seen) => ({
      lint: lint.id,
      severity: lint.severity,
      pack: pack.id,
      ...seen,
      source: lint.source.name,
      date: lint.source.date,
    })),
  );
}
