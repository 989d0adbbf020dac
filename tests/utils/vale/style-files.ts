import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../../utils/vale/source-file';

const folder = fileURLToPath(new URL('../../styles', import.meta.url));

/** The Vale styles of the tests, `below` a folder of theirs; paths are seen from there. */
export function styleFiles(below = ''): SourceFile[] {
  const top = join(folder, below);
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(top, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}
