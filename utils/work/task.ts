/** How far something long has come; `total` is 0 while it isn't known. */
export interface Progress {
  step: string;
  done: number;
  total: number;
}

/** Tells the page how far a task has come, at most every few milliseconds. */
export type Report = (progress: Progress) => void;

/** Something long that runs in a worker: what goes in and comes out is plain data. */
export type Task<Input, Output> = (input: Input, report: Report) => Promise<Output> | Output;

/** What the worker answers. */
export type TaskAnswer = { progress: Progress } | { value: unknown } | { failure: string };
