import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256';
import { writeWhole } from './write-whole';

/**
 * What `make` gives for this input, as plain data: made once, then read back for as long as the program's own sources
 * stay the same. Where nothing can be kept (a folder that may not be written to), it is made each time.
 */
export function keep<Value>(input: string, make: () => Value): Value {
  const folder = process.env.GOALPOST_KEPT;
  if (!folder) return make();
  const file = join(folder, `${sha256(input)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch {
    const value = make();
    try {
      writeWhole(file, JSON.stringify(value));
    } catch {
      // Only time is lost.
    }
    return value;
  }
}
