import { unseal } from '../../rules/log/chain';
import { foldLog } from '../../rules/log/fold';
import type { LoggedPost } from '../../rules/log/logged-post';
import { verifyLog, type WholeLog } from '../../rules/log/verify';
import { type Colleague, type KeptColleague, keepColleague, readColleague } from './colleagues';
import { linesOf } from './lines-of';
import { unpack } from './packed-text';
import { readOwnChain } from './read-lines';

/** What an import did, as a person is told. */
export interface Imported {
  colleague: Colleague;
  /** `same`: this file, or an earlier state of this log, was imported before, and nothing changed. */
  outcome: 'new' | 'longer' | 'same';
}

/** So many digits of a hash are kept: enough that nobody finds other lines that begin alike. */
const digits = 24;

/**
 * Verifies a colleague's exported log and keeps its posts; a longer export of a log takes the place of a shorter one.
 * @param packed the file's text, as `pack` gives it.
 * @throws Error with a sentence where it is not whole, is this installation's own, or contradicts what was imported before.
 */
export async function importLog({ file, packed }: { file: string; packed: string }): Promise<Imported> {
  const all: string[] = [];
  for await (const line of linesOf(unpack(packed))) all.push(line.replace(/\r$/, ''));
  const log = await verifyLog(all);
  if (!log.ok) throw new Error(`${file} was not imported: line ${log.line} ${log.problem}`);
  if (log.chain === (await readOwnChain())) throw new Error(`${file} is your own log: its posts are here already.`);
  const lines = all.slice(0, log.lines);
  const posts = foldLog(lines);
  const colleague = toColleague(log, posts, file);
  const hashes = lines.map((line) => unseal(line)?.hash.slice(0, digits) ?? '');
  const before = await readColleague(log.chain);
  if (before && !isOneLog(before, { ...colleague, hashes }))
    throw new Error(
      `${file} was not imported: it contradicts ${before.file}, which was imported before and is of the same log. One of them was rewritten: ask for both.`,
    );
  if (before && log.seq <= before.seq) {
    const { hashes: _, ...known } = before;
    return { colleague: known, outcome: 'same' };
  }
  await keepColleague({ ...colleague, hashes }, posts);
  return { colleague, outcome: before ? 'longer' : 'new' };
}

/** Whether the longer of two states of a log goes on from the shorter: has its last line, whose hash is made of all before. */
function isOneLog(one: KeptColleague, other: KeptColleague): boolean {
  const [shorter, longer] = one.seq <= other.seq ? [one, other] : [other, one];
  const firstSeq = longer.seq - longer.lines + 1;
  // Where that line was pruned meanwhile, or was not kept, nothing is left to compare.
  const then = longer.hashes?.[shorter.seq - firstSeq];
  return then === undefined || shorter.head.startsWith(then);
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
