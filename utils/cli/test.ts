import { switchedOn } from '../../rules/in-force/switched-on';
import { runExamples } from '../../rules/judging/examples';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { notRunningInExamples } from './not-running';
import { partsFor } from './parts-for';
import { readOptions } from './read-options';
import { writeAside, writeLine } from './write';

/** A line for each example of a pack that does not hold, then one with the sum; `run` gives 1 where one does not hold. */
export const test: Command = {
  name: 'test',
  usage: ['<name|file>', "Runs the pack's own examples."],
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const [name, ...others] = readOptions(args, {}).positionals;
  if (name === undefined || others.length > 0) throw new BadInput('test needs one pack: a built-in name or a file');
  const { packs, last } = await findPacks([name], false);
  const parts = await partsFor([...packs, switchedOn(last)]);
  writeAside(notRunningInExamples(last, packs, parts));
  const { total, failures } = runExamples(last, packs, parts);
  for (const failure of failures) await writeLine(failure);
  await writeLine({ pack: last.id, version: last.version, held: total - failures.length, total });
  return failures.length > 0 ? 1 : 0;
}
