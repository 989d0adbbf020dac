import { unseal } from '../../rules/log/chain';
import { foldLog } from '../../rules/log/fold';
import type { LoggedPost } from '../../rules/log/logged-post';
import { verifyLog, type WholeLog } from '../../rules/log/verify';
import { type Colleague, keepColleague, readColleague } from './colleagues';
import { linesOf } from './lines-of';
import { unpack } from './packed-text';
import { readOwnChain } from './read-lines';

/** What an import did, as a person is told. */
export interface Imported {
  colleague: Colleague;
  /** `same`: this file, or an earlier state of this log, was imported before, and nothing changed. */
  outcome: 'new' | 'longer' | 'same';
}

/**
 * Verifies a colleague's exported log and keeps its posts; a longer export of a log takes the place of a shorter one.
 * @param packed the file's text, as `pack` gives it.
 * @throws Error with a sentence where it is not whole, is this installation's own, or contradicts what was imported before.
 */
export async function importLog({ file, packed }: { file: string; packed: string }): Promise<Imported> {
  const lines: string[] = [];
  for await (const line of linesOf(unpack(packed))) lines.push(line);
  const log = await verifyLog(lines);
  if (!log.ok) throw new Error(`${file} was not imported: line ${log.line} ${log.problem}`);
  if (log.chain === (await readOwnChain())) throw new Error(`${file} is your own log: its posts are here already.`);
  const before = await readColleague(log.chain);
  const outcome = before ? compare(before, log, lines, file) : 'new';
  if (before && outcome === 'same') return { colleague: before, outcome };
  const posts = foldLog(lines);
  const colleague = toColleague(log, posts, file);
  await keepColleague(colleague, posts);
  return { colleague, outcome };
}

/** Whether the log goes on from what was imported of it before. @throws Error where it contradicts that. */
function compare(before: Colleague, log: WholeLog, lines: readonly string[], file: string): 'longer' | 'same' {
  if (log.seq < before.seq) return 'same';
  const at = lines.length - 2 - (log.seq - before.seq);
  const then = unseal(lines[at] ?? '')?.hash;
  // Where that line was pruned meanwhile, nothing is left to compare.
  if (at >= 0 && then !== before.head)
    throw new Error(
      `${file} was not imported: it contradicts ${before.file}, which was imported before and is of the same log. One of them was rewritten: ask for both.`,
    );
  return log.seq === before.seq ? 'same' : 'longer';
}

function toColleague(log: WholeLog, posts: readonly LoggedPost[], file: string): Colleague {
  const { ok, posts: _, ...known } = log;
  const every = (part: 'name' | 'unit') => [...new Set(posts.flatMap(({ author }) => author?.[part] ?? []))];
  return {
    ...known,
    posts: posts.length,
    file,
    imported: new Date().toISOString(),
    names: every('name'),
    units: every('unit'),
  };
}
