import type { Plugin } from 'vite';

/** What stands for zod in content scripts: anything may be called or asked of it, and gives it again. */
const schemaless = `const z = new Proxy(function () {}, {
  get: (target, key) => (key === Symbol.iterator ? function* () {} : key === 'prototype' ? target.prototype : z),
  apply: () => z,
});`;
const zod = /^import \* as z from ['"]zod\/mini['"];$/m;

/** Where a unit states itself, and what of that only packs' authors and tests ask for. */
const definitions = new Set(['defineKind', 'definePoint', 'defineEntity']);
const unread = new Set(['examples', 'summary']);

/** As much of a syntax tree as is used here. */
interface Node {
  type: string;
  start: number;
  end: number;
  callee?: Node & { name?: string };
  arguments?: Node[];
  properties?: (Node & { key?: { name?: string } })[];
}

/**
 * Leaves out of content scripts what packs are read and proved by: schemas, and the units' own examples. A page gets packs
 * that were read and judged before they went in force, so all that would only be weight on every page.
 */
export function leanContentScriptsPlugin(): Plugin {
  let isContentScript = false;
  return {
    name: 'goalpost:lean-content-scripts',
    configResolved({ build: { lib } }) {
      isContentScript = lib !== false && /[/\\][\w-]+\.content[/\\.]/.test(String(lib.entry));
    },
    transform(code, id) {
      if (!isContentScript || id.includes('node_modules')) return null;
      const isUnit = [...definitions].some((name) => code.includes(`${name}({`));
      const lean = isUnit ? withoutUnread(code, this.parse(code) as unknown as Node) : code;
      return lean === code && !zod.test(code) ? null : { code: lean.replace(zod, schemaless), map: null };
    },
  };
}

/** The code without the unread properties of its definitions. */
function withoutUnread(code: string, program: Node): string {
  const spans = callsIn(program)
    .flatMap((call) => call.arguments?.[0]?.properties ?? [])
    .filter(({ key }) => unread.has(key?.name ?? ''))
    .sort((a, b) => b.start - a.start);
  return spans.reduce((rest, { start, end }) => {
    const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    return rest.slice(0, start) + rest.slice(end + comma);
  }, code);
}

function callsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(callsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'CallExpression' && definitions.has(node.callee?.name ?? '')) return [node];
  return Object.values(node).flatMap(callsIn);
}
