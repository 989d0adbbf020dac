import { verifyLog } from '../../rules/log/verify';
import { linesOf } from '../log/lines-of';
import { BadInput } from './bad-input';
import type { Command } from './command';
import { openLog } from './open-log';
import { readOptions } from './read-options';
import { sha256 } from './sha256';
import { writeLine } from './write';

/** Verifies exported logs; `run` gives 1 where one of them is not whole. */
export const verify: Command = {
  name: 'verify',
  usage: [
    '<log.jsonl>... [--head <hash>]',
    'Verifies that exported logs are whole: no line changed, left out, doubled or moved. Names the first bad line.',
    '--head: a hash that was kept elsewhere (its first eight characters or more); the log must contain it.',
  ],
  async run(args) {
    const { positionals: files, values } = readOptions(args, { head: { type: 'string' } });
    const kept = values.head?.toLowerCase();
    if (files.length === 0) throw new BadInput('verify needs an exported log, or several');
    if (kept !== undefined && !/^[0-9a-f]{8,64}$/.test(kept))
      throw new BadInput('--head is the hash of a line, or its first eight characters or more');
    if (kept !== undefined && files.length > 1) throw new BadInput('--head is for one log at a time');
    let code = 0;
    for (const file of files) {
      const log = await verifyLog(linesOf(openLog(file)), { kept, sha256, isQuick: true });
      if (!log.ok) code = 1;
      const said = log.ok ? log : { ...log, problem: `Line ${log.line} ${log.problem}` };
      await writeLine({ file, ...said });
    }
    return code;
  },
};
