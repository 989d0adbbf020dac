import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that others may read at this moment: they find all of it, or what was there before. */
export function writeWhole(file: string, text: string): void {
  const begun = `${file}.${process.pid}`;
  writeFileSync(begun, text);
  renameSync(begun, file);
}
