import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets the extension and the tests import a built-in pack (`rules/packs/*.yaml`) as a plain object, parsed while building. */
export function yamlPackPlugin(): Plugin {
  return {
    name: 'goalpost:yaml-pack',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.yaml')) return null;
      return { code: `export default ${JSON.stringify(parse(code))};`, map: null };
    },
  };
}
