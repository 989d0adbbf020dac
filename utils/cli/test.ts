import { runExamples } from '../../rules/examples';
import { BadInput } from './bad-input';
import { findPacks } from './find-pack';
import { write } from './write';

/**
 * `test <pack>`: runs the pack's examples; a line for each that does not hold, then one with the sum.
 * @returns the exit code: 1 where an example does not hold.
 * @throws BadInput where the pack can't be used at all.
 */
export async function test(args: readonly string[]): Promise<number> {
  const [name, ...others] = args;
  if (name === undefined || others.length > 0 || name.startsWith('-'))
    throw new BadInput('test needs one pack: a built-in name or a file');
  const { packs, last } = findPacks([name], false);
  const { total, failures } = runExamples(last, packs);
  for (const failure of failures) await write(`${JSON.stringify(failure)}\n`);
  await write(`${JSON.stringify({ pack: last.id, version: last.version, held: total - failures.length, total })}\n`);
  return failures.length > 0 ? 1 : 0;
}
