import { closingLine } from '../../../rules/log/chain';
import { readLines } from '../../../utils/log/read-lines';

/** The log of this installation as an export has it. */
export async function ownLines(): Promise<string[]> {
  const part = await readLines(-1);
  if (!part) throw new Error('there are no lines');
  const { chain, lines, head } = part;
  const exported = new Date().toISOString();
  return [...lines, closingLine({ chain, lines: lines.length, head: head.hash, exported })];
}
