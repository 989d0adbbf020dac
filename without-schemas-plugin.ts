import type { Plugin } from 'vite';

/**
 * What stands for zod in content scripts: anything may be called or asked of it, and gives it again.
 */
const schemaless = `
const z = new Proxy(function () {}, {
  get: (target, key) => (key === Symbol.iterator ? function* () {} : key === 'prototype' ? target.prototype : z),
  apply: () => z,
});
`;
const zod = /^import \* as z from 'zod\/mini';$/m;

/**
 * Leaves schemas out of content scripts. A page gets packs that were read and judged before they went in force, so what
 * they were read by would only be weight on every page.
 */
export function withoutSchemasPlugin(): Plugin {
  let isContentScript = false;
  return {
    name: 'goalpost:without-schemas',
    enforce: 'pre',
    configResolved({ build: { lib } }) {
      isContentScript = lib !== false && /[/\\][\w-]+\.content[/\\.]/.test(String(lib.entry));
    },
    transform(code, id) {
      if (!isContentScript || id.includes('node_modules') || !zod.test(code)) return null;
      return { code: code.replace(zod, schemaless), map: null };
    },
  };
}
