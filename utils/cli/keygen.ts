import { existsSync, writeFileSync } from 'node:fs';
import { fingerprint, makeKey, toKeyFile } from '../signing/signing-key';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { readOptions } from './read-options';
import { writeLine } from './write';

const onlyForMe = 0o600;

/** A file with a new key pair, which only its owner may read, and a line with the public half and its fingerprint. */
export const keygen: Command = {
  name: 'keygen',
  usage: [
    '[-o <file>]',
    'Makes a key to sign packs with: goalpost-key.json, or the file that is named. Keep it to yourself.',
  ],
  async run(args) {
    const { values, positionals } = readOptions(args, {
      output: { type: 'string', short: 'o', default: 'goalpost-key.json' },
    });
    if (positionals.length > 0)
      throw new BadInput(`keygen takes nothing but -o <file>; it does not know “${positionals.join(' ')}”`);
    const file = values.output;
    if (existsSync(file))
      throw new BadInput(
        `${file} is there already, and a key that is lost can’t be made again; name another file with -o`,
      );
    const key = await makeKey();
    writeFileSync(file, toKeyFile(key), { mode: onlyForMe, flag: 'wx' });
    await writeLine({ file, public: key.public, fingerprint: await fingerprint(key.public) });
    return 0;
  },
};
