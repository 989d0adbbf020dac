import { createReadStream, statSync } from 'node:fs';
import { BadInput } from './bad-input';

/** The text of an exported log, in pieces. @throws the system's error, with the path, where it can't be read. */
export function openLog(file: string): AsyncIterable<string> {
  if (statSync(file).isDirectory()) throw new BadInput(`${file} is a folder, not an exported log`);
  return createReadStream(file, 'utf8');
}
