/** One event of the author's press: by a click, a key or a submit, or before that by what comes first of them. */
export interface Press {
  /** When it happened, in milliseconds of `performance.now()`. */
  at: number;
  /** A key that repeats, the second click of a double click, the submit after a click: the same press, no new decision. */
  repeated: boolean;
  /** The press is not done yet, and may never be; but the page may act on it already. Counts as nothing. */
  isEarly: boolean;
}
