import { createChecker } from '../../rules/check';
import { outOfPilot } from '../../rules/in-force/out-of-pilot';
import { runToEnd } from '../../rules/judging/run-to-end';
import { type Backtest, backtest as backtestPosts } from '../past-posts/backtest';
import { PostsError } from '../past-posts/decode-text';
import { type OpenedPosts, openPosts, type PastPost, postsOf } from '../past-posts/read-posts';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { partsFor } from './parts-for';
import { readFile } from './read-file';
import { readOptions } from './read-options';
import { writeLine } from './write';

/** A line for each rule that would have fired on past posts, most first, then one with the sums; `run` gives 1 where any did. */
export const backtest: Command = {
  name: 'backtest',
  usage: [
    '--pack <name|file|folder|zip>... <posts.csv> [--column <heading>] [--rows]',
    'What the packs would have said of past posts: CSV, TSV or JSON, as a network or a spreadsheet exports them.',
    'With --rows also a line for each post that would have been flagged.',
  ],
  async run(args) {
    const { values, positionals } = readOptions(args, {
      pack: { type: 'string', multiple: true },
      column: { type: 'string' },
      rows: { type: 'boolean', default: false },
    });
    const [file, ...others] = positionals;
    if (!values.pack?.length || file === undefined || others.length > 0)
      throw new BadInput('backtest needs --pack with a built-in name or a file, and one file of posts');
    const { packs } = await findPacks(values.pack, true);
    const { posts, skipped } = readPosts(file, values.column);
    const live = packs.map(outOfPilot);
    const checker = createChecker(live, await partsFor(live));
    const result = runToEnd(backtestPosts(posts, checker));
    if (values.rows) await writeRows(result);
    for (const rule of result.rules) await writeLine(rule);
    const { verdicts, goals, withoutGoal, flagged } = result;
    const sums = { posts: posts.length, skipped, flagged: flagged.length, verdicts, goals, withoutGoal };
    await writeLine(sums);
    return flagged.length > 0 ? 1 : 0;
  },
};

async function writeRows({ flagged }: Backtest): Promise<void> {
  for (const { post, verdict, findings } of flagged) {
    const told = findings.map(({ rule, severity, start, end, match }) => ({ rule, severity, start, end, match }));
    await writeLine({ row: post.row, id: post.id, verdict, findings: told, text: post.text });
  }
}

function readPosts(file: string, heading: string | undefined): { posts: PastPost[]; skipped: number } {
  const bytes = readFile(file);
  try {
    const opened = openPosts(bytes);
    return postsOf(opened, heading === undefined ? opened.likely : columnOf(opened, heading));
  } catch (error) {
    if (error instanceof PostsError) throw new BadInput(`${file}: ${error.message}`);
    throw error;
  }
}

function columnOf({ columns }: OpenedPosts, heading: string): number {
  const names = columns.map(({ name }) => name);
  const column = names.findIndex((name) => name.toLowerCase() === heading.toLowerCase());
  if (column < 0) throw new PostsError(`There is no column “${heading}”; there are ${names.join(', ')}.`);
  return column;
}
