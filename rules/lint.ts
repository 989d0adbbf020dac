import type { LintContext } from './linting/lint-context';

/** `warning`: likely wrong, or likely unlawful; `advice`: would be better otherwise. */
export type LintSeverity = 'advice' | 'warning';

/** What a lint saw in a pack, in a sentence or two, and what to make of it. */
export interface Seen {
  /** The rule or clause it is about, by its id; neither for the whole pack. */
  rule?: string;
  clause?: string;
  text: string;
  why: string;
}

/** A part of a pack, as its author would write it; what a rule needs besides is filled in. */
type Fragment = { rules?: object[] } & Record<string, unknown>;

/** One thing a pack is looked over for. */
export interface Lint {
  /** The name of its file; with `pk-` before it where it is about law and fairness. */
  id: string;
  /** One sentence for the documentation. */
  summary: string;
  severity: LintSeverity;
  /** The law, decision or practice it rests on, and from when that is: a later one may have changed it. */
  source: { name: string; date: string };
  /**
   * Sentences to run all rules on, each with the words in [brackets] that a rule must not reach; by language. What they
   * met is in the context's `reached`.
   */
  probes?: Readonly<Record<string, readonly string[]>>;
  find(context: LintContext): readonly Seen[];
  /** Its own proof: packs it must remark on and packs it must not, run by one test that walks the folder. */
  examples: { remark: Fragment[]; pass: Fragment[] };
}

/** States the shape of a lint's file. */
export function defineLint(lint: Lint): Lint {
  return lint;
}
