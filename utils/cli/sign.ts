import { writeFileSync } from 'node:fs';
import { readPack } from '../pack-file/read-pack';
import { signPack } from '../signing/sign-pack';
import { fingerprint, KeyError, readSigningKey } from '../signing/signing-key';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { packIn } from './pack-in';
import { readFile } from './read-file';
import { readOptions } from './read-options';
import { writeLine } from './write';

/** The pack's file with a signature in it, all else as it was, and a line on who signed what. */
export const sign: Command = {
  name: 'sign',
  usage: [
    '<pack.yaml> --key <file> [-o <file>]',
    'Signs a pack with a key of `keygen`; the file itself is changed where no other is named.',
  ],
  async run(args) {
    const { values, positionals } = readOptions(args, {
      key: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || values.key === undefined)
      throw new BadInput('sign needs the file of one pack, and --key with the file that keygen made');
    const source = readFile(file).toString();
    const { id, version } = packIn(readPack(source, file), file);
    const { signed, by } = await signedWith(source, readFile(values.key).toString(), file);
    const output = values.output ?? file;
    writeFileSync(output, signed);
    await writeLine({ pack: id, version, file: output, by, fingerprint: await fingerprint(by) });
    return 0;
  },
};

async function signedWith(source: string, keyFile: string, file: string): Promise<{ signed: string; by: string }> {
  try {
    const key = readSigningKey(keyFile);
    return { signed: await signPack(source, key), by: key.public };
  } catch (error) {
    const reason = (error as Error).message;
    throw new BadInput(error instanceof KeyError ? reason : `${file} can’t be signed: ${reason}`);
  }
}
