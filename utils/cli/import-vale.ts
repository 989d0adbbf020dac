import { existsSync, writeFileSync } from 'node:fs';
import { toPackSource } from '../vale/pack-source';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { readOptions } from './read-options';
import { holdsStyles, readStyles } from './read-styles';
import { writeLine } from './write';

/**
 * A line for each rule that is left out and each notice, then one with the sum; `run` gives 1 where no rule at all could
 * be taken.
 */
export const importVale: Command = {
  name: 'import-vale',
  usage: [
    '<folder|zip> [-o <pack.yaml>] [--id <id>] [--name <name>]',
    'Makes a pack of Vale styles, with its rules switched off, and lists what is left out and why.',
    'A .vale.ini is honoured where it makes sense for posts. Without -o nothing is written.',
  ],
  async run(args) {
    const text = { type: 'string' } as const;
    const { values, positionals } = readOptions(args, { id: text, name: text, output: { ...text, short: 'o' } });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new BadInput('import-vale needs one folder or zip of Vale styles');
    if (!existsSync(path)) throw new BadInput(`${path} is not there`);
    if (!holdsStyles(path)) throw new BadInput(`${path} is no folder and no zip`);
    if (values.output !== undefined && existsSync(values.output))
      throw new BadInput(`${values.output} is there already: choose another name, or remove it`);
    const { pack, raw, taken, left, notices } = readStyles(path, { id: values.id, title: values.name, enabled: false });
    for (const one of left) await writeLine(one);
    for (const notice of notices) await writeLine({ notice });
    if (values.output !== undefined && taken > 0) writeFileSync(values.output, toPackSource(raw), { flag: 'wx' });
    const { id, version, name, licence, source } = pack;
    const file = taken > 0 ? values.output : undefined;
    await writeLine({ pack: id, version, name, licence, source, taken, left: left.length, file });
    return taken > 0 ? 0 : 1;
  },
};
