/** What is known of one regular expression, by its translated source and flags (`expressionKey`). */
export type Proof =
  /** Free of catastrophic backtracking: runs on the browser's own engine. */
  | { verdict: 'safe' }
  /** Its time grows with the square of the text: runs on the browser's own engine in pieces of bounded length. */
  | { verdict: 'pieces' }
  /** Undecided, or slow on short texts already: runs on the linear-time engine only. */
  | { verdict: 'linear' }
  /** Never runs; `reason` says why in plain words, and `attack` is the text that would freeze a page. */
  | { verdict: 'refused'; reason: string; attack?: string };

/** Proofs by expression. An expression that needs one and has none waits: its rule does not run. */
export type Proofs = Readonly<Record<string, Proof>>;
