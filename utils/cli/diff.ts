import { packDifference } from '../../rules/judging/difference';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { readOptions } from './read-options';
import { writeLine } from './write';

/** A line for each difference between two packs, what is louder or quieter first; `run` gives 1 where there is any. */
export const diff: Command = {
  name: 'diff',
  usage: ['<old> <new>', 'How a pack differs from an earlier version: what is louder or quieter first.'],
  async run(args) {
    const [before, after, ...others] = readOptions(args, {}).positionals;
    if (before === undefined || after === undefined || others.length > 0)
      throw new BadInput('diff needs two packs: the old one and the new one');
    const [{ last: old }, { last: now }] = await Promise.all([findPacks([before], false), findPacks([after], false)]);
    const differences = packDifference(old, now);
    for (const difference of differences) await writeLine(difference);
    return differences.length > 0 ? 1 : 0;
  },
};
