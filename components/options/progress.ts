/** How far something long has come; `total` is 0 while it isn't known. */
export interface Progress {
  /** What is being done: "Reading files". */
  step: string;
  done: number;
  total: number;
}
