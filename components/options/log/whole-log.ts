/** What verifying found out of a log that is whole. */
export interface WholeLog {
  lines: number;
  posts: number;
  /** The hash of its last line (hex): who keeps it elsewhere can tell later that nothing before it was changed. */
  head: string;
  /** What is no fault, but worth knowing: the clock went back. */
  notes: readonly string[];
}
