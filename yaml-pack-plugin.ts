import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { parse } from 'yaml';
import { prettifyError } from 'zod/mini';
import type { Pack } from './rules/pack';

const schemaFile = fileURLToPath(new URL('rules/pack.ts', import.meta.url));
const packs = new Map<string, Pack>();

/**
 * Lets the extension and the tests import a built-in pack (`rules/packs/*.yaml`) as it is after parsing. It is parsed and
 * validated while building, where a mistake in it ends the build: the background starts anew for every message, and would
 * spend most of each start on that.
 */
export function yamlPackPlugin(): Plugin {
  return {
    name: 'goalpost:yaml-pack',
    async transform(code, id) {
      const file = id.split('?')[0] ?? '';
      if (!file.endsWith('.yaml')) return null;
      const pack = packs.get(code) ?? (await validated(code, file));
      packs.set(code, pack);
      // As a string: browsers read JSON much faster than the same as a literal.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`, map: null };
    },
  };
}

async function validated(code: string, file: string): Promise<Pack> {
  // By Vite itself: what the configuration imports directly, Node would have to read.
  const { packSchema } = (await runnerImport<typeof import('./rules/pack')>(schemaFile)).module;
  const { success, data, error } = packSchema.safeParse(parse(code));
  if (!success) throw new Error(`${file} is no pack:\n${prettifyError(error)}`);
  return data;
}
