import type { Node } from './syntax';

/** Where an expression matched: UTF-16 offsets, and its groups (0 is the whole match; undefined did not take part). */
export interface ExpressionMatch {
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
}

/** Finds an expression's first match that begins at an offset or after it. */
export type Search = (text: string, from: number) => ExpressionMatch | undefined;

/** Compiles expressions that never take more than linear time. */
export interface LinearEngine {
  /** @returns undefined where the engine can't express it (look-around, backreferences). */
  compile(node: Node): Search | undefined;
}
