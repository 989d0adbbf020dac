import { foldLog } from '../../rules/log/fold';
import type { LoggedPost } from '../../rules/log/logged-post';
import { verifyLog } from '../../rules/log/verify';
import { mergePosts } from '../../rules/report/merge-posts';
import { linesOf } from '../log/lines-of';
import { BadInput } from './bad-input';
import { openLog } from './open-log';
import { sha256 } from './sha256';

/**
 * The posts of exported logs, each once. Every file is verified; several of one chain are read as the one log they are part of.
 * @throws BadInput for a file that can’t be read or is not whole, and for files of one chain that contradict each other.
 */
export async function readLogs(files: readonly string[]): Promise<LoggedPost[]> {
  const chains = new Map<string, Map<number, string>>();
  for (const file of files) {
    const { chain, lines } = await readLog(file);
    const known = chains.get(chain) ?? new Map<number, string>();
    chains.set(chain, known);
    for (const line of lines) {
      const { seq } = JSON.parse(line) as { seq: number };
      if ((known.get(seq) ?? line) !== line)
        throw new BadInput(
          `${file}: line ${seq} of its chain is another one than in an earlier file: one was rewritten`,
        );
      known.set(seq, line);
    }
  }
  const logs = [...chains.values()].map((lines) =>
    [...lines].sort(([one], [other]) => one - other).map(([, line]) => line),
  );
  return mergePosts(logs.map(foldLog));
}

/** The lines of a log’s chain; the line that closes the file is none of them. */
async function readLog(file: string): Promise<{ chain: string; lines: string[] }> {
  const lines: string[] = [];
  for await (const line of linesOf(openLog(file))) lines.push(line.replace(/\r$/, ''));
  const verified = await verifyLog(lines, { sha256 });
  if (!verified.ok) throw new BadInput(`${file}: line ${verified.line} ${verified.problem}`);
  return { chain: verified.chain, lines: lines.filter((line) => line !== '').slice(0, verified.lines) };
}
