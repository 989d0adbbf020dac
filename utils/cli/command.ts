/** One thing the command line can do: a file of its own in this folder, and a line in goalpost.ts. */
export interface Command {
  name: string;
  /** For --help: what may follow the name, then a line or more on what it does. */
  usage: readonly [form: string, ...explanation: string[]];
  /**
   * @param args what follows the name.
   * @param input standard input.
   * @returns the exit code: 0 fine, 1 findings or failures.
   * @throws BadInput for what the person can put right: exit code 2.
   */
  run(args: readonly string[], input: NodeJS.ReadableStream): Promise<number>;
}
