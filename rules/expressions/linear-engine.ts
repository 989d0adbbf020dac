/** Where an expression matched: UTF-16 offsets, and its groups (0 is the whole match; undefined did not take part). */
export interface ExpressionMatch {
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
}

/** Compiles expressions that never take more than linear time. */
export interface LinearEngine {
  /** @returns undefined where the engine can't express it (look-around, backreferences). */
  compile(source: string, ignoreCase: boolean): ((text: string) => readonly ExpressionMatch[]) | undefined;
}
