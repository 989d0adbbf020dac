import { switchedOn } from '../../rules/in-force/switched-on';
import { runToEnd } from '../../rules/judging/run-to-end';
import { lintPack } from '../../rules/linting/lint-pack';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { findPacks } from './find-pack';
import { partsFor } from './parts-for';
import { readOptions } from './read-options';
import { writeLine } from './write';

/** A line for each remark on a pack, then one with the sums; `run` gives 1 where one is a warning. */
export const lint: Command = {
  name: 'lint',
  usage: [
    '<name|file|folder|zip>',
    'Remarks on rules that are weak, overbroad or risky in law, each with its source and date.',
  ],
  async run(args) {
    const [name, ...others] = readOptions(args, {}).positionals;
    if (name === undefined || others.length > 0) throw new BadInput('lint needs one pack: a built-in name or a file');
    const { packs, last } = await findPacks([name], false);
    const remarks = runToEnd(
      lintPack(last, { packs, today: new Date().toISOString(), parts: await partsFor(packs.map(switchedOn)) }),
    );
    for (const remark of remarks) await writeLine(remark);
    const warnings = remarks.filter(({ severity }) => severity === 'warning').length;
    const sums = { warnings, advice: remarks.length - warnings };
    await writeLine({ pack: last.id, version: last.version, rules: last.rules.length, ...sums });
    return warnings > 0 ? 1 : 0;
  },
};
