import { closingLine, unseal } from '../../rules/log/chain';
import { call } from '../messaging';
import type { service } from '../service';
import type { LinesPart } from './read-lines';

const mostTries = 3;

/**
 * The log as a file that can be verified (`.jsonl`): its lines, and the one that closes it. For Goalpost's own pages.
 * @param onPart told how many lines are read, of how many.
 * @throws where the log is erased or pruned meanwhile, again and again.
 */
export async function exportLines(onPart: (read: number, of: number) => void = () => undefined): Promise<string[]> {
  for (let tries = 0; tries < mostTries; tries++) {
    const lines = await readAll(onPart);
    if (lines) return lines;
  }
  throw new Error('The log changed while it was read. Try again.');
}

/** Undefined where lines went meanwhile: erased, or pruned. */
async function readAll(onPart: (read: number, of: number) => void): Promise<string[] | undefined> {
  const background = call<typeof service>();
  let part: LinesPart | undefined = await background.exportLog({ after: -1 });
  if (!part) return undefined;
  const { chain, head, lines } = part;
  const first = part.last.seq - lines.length;
  while (part.last.seq < head.seq) {
    const before: LinesPart = part;
    onPart(lines.length, head.seq - first);
    part = await background.exportLog({ after: before.last.seq });
    const prev = part?.lines[0] && (JSON.parse(part.lines[0]) as { prev: string }).prev;
    if (!part || prev !== before.last.hash) return undefined;
    lines.push(...part.lines);
  }
  // What was appended meanwhile is for the next export.
  lines.length = head.seq - first;
  if (unseal(lines.at(-1) ?? '')?.hash !== head.hash) return undefined;
  return [...lines, closingLine({ chain, lines: lines.length, head: head.hash, exported: new Date().toISOString() })];
}
