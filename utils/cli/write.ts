import { once } from 'node:events';

/** Writes to standard output, waiting where its reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes something as a line of JSON to standard output. */
export function writeLine(said: object): Promise<void> {
  return write(`${JSON.stringify(said)}\n`);
}

/** Writes lines to standard error: what a person should know, and no program that reads the output needs. */
export function writeAside(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
