import type { Plugin } from 'vite';

/** What stands for zod in content scripts: anything may be called or asked of it, and gives it again. */
const schemaless = `const z = new Proxy(function () {}, {
  get: (target, key) => (key === Symbol.iterator ? function* () {} : key === 'prototype' ? target.prototype : z),
  apply: () => z,
});`;
const zod = /^import \* as z from ['"]zod\/mini['"];$/m;

/**
 * Browsers of today answer with promises themselves. Only a listener that answers a message by one needs the polyfill in
 * Chromium, and those are in the background. https://developer.chrome.com/docs/extensions/develop/migrate/api-calls
 */
const native = 'module.exports = globalThis.browser ?? globalThis.chrome;';
const polyfill = /webextension-polyfill\/dist\/[\w-]+\.js$/;

/** Where a unit states itself, and what of that nobody asks for in a page: packs' authors, tests and the manifest do. */
const unread: Record<string, readonly string[]> = {
  defineKind: ['examples', 'summary', 'options', 'problem'],
  definePoint: ['examples', 'summary'],
  defineEntity: ['examples', 'summary'],
  defineContentScript: ['matches'],
  defineEditor: ['id'],
};

/** As much of a syntax tree as is used here. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  body?: Node[];
  declaration?: Node | null;
  declarations?: Node[];
  init?: Node | null;
  object?: Node;
  callee?: Node;
  arguments?: Node[];
  properties?: (Node & { key?: { name?: string } })[];
}

/**
 * Leaves out of content scripts what packs are read and proved by: schemas, the units' own examples, and the match patterns that only the
 * manifest is made from, with all data of networks behind them. A page gets packs that were read and judged before they went
 * in force, so all that would only be weight on every page.
 */
export function leanContentScriptsPlugin(): Plugin {
  let isContentScript = false;
  return {
    name: 'goalpost:lean-content-scripts',
    configResolved({ build: { lib } }) {
      isContentScript = lib !== false && /[/\\][\w-]+\.content[/\\.]/.test(String(lib.entry));
    },
    transform(code, id) {
      if (isContentScript && polyfill.test(id)) return { code: native, map: null };
      if (!isContentScript || id.includes('node_modules')) return null;
      const isUnit = Object.keys(unread).some((name) => code.includes(`${name}({`));
      const read = isUnit ? withoutUnread(code, this.parse(code) as unknown as Node) : code;
      const lean = zod.test(read) ? withoutSchemas(read, this.parse(read) as unknown as Node) : read;
      // Importing a module does nothing by itself here: one of which nothing is used any more can go.
      return { code: lean.replace(zod, schemaless), map: null, moduleSideEffects: /\.css$|\.content[/\\]/.test(id) };
    },
  };
}

/** The code without the unread properties of its definitions. */
function withoutUnread(code: string, program: Node): string {
  const spans = callsIn(program)
    .flatMap(({ callee, arguments: [unit] = [] }) =>
      (unit?.properties ?? []).filter(({ key }) => unread[callee?.name ?? '']?.includes(key?.name ?? '')),
    )
    .sort((a, b) => b.start - a.start);
  return spans.reduce((rest, { start, end }) => {
    const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
    return rest.slice(0, start) + rest.slice(end + comma);
  }, code);
}

/** The code with `z` itself for each schema that a module states: what a schema is made of is not asked for. */
function withoutSchemas(code: string, { body = [] }: Node): string {
  return body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .flatMap(({ init }) => (init?.type === 'CallExpression' && isOfZod(init) ? [init] : []))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}z${rest.slice(end)}`, code);
}

/** Whether an expression is `z`, or something called or asked of it. */
function isOfZod({ name, callee, object }: Node): boolean {
  const inner = callee ?? object;
  return inner ? isOfZod(inner) : name === 'z';
}

function callsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(callsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  if (node.type === 'CallExpression' && (node.callee?.name ?? '') in unread) return [node];
  return Object.values(node).flatMap(callsIn);
}
