import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input';

/**
 * Reads a file that was named on the command line.
 * @throws BadInput where it can't be read.
 */
export function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new BadInput(`${file} can’t be read; is it there?`);
  }
}
