import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node } from 'yaml';

/** Something in a YAML file that keeps it from being read: UTF-16 offset, and why in plain words. */
export interface YamlProblem {
  at: number;
  reason: string;
}

const mostAliases = 100;
/** They mean something to JavaScript itself; no pack needs them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Below these a key is a word of a text, and may be any but the first. */
const ofWords = new Set(['swap', 'either']);

/**
 * What a YAML document says, in plain values; or what makes it unfit: keys that come twice in one place, keys that mean
 * something to JavaScript, and so many aliases that a small file could become a huge value.
 */
export function contentOf(document: Document): { value: unknown } | { problems: YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const aliases = lookThrough(document.contents, '', problems);
  if (aliases > mostAliases) problems.push({ at: 0, reason: `uses more than ${mostAliases} YAML aliases` });
  if (problems.length > 0) return { problems };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) as unknown };
  } catch {
    return { problems: [{ at: 0, reason: `uses YAML aliases of aliases, or ones that are not there` }] };
  }
}

/** Notes what is wrong with keys. @returns the number of aliases. */
function lookThrough(node: unknown, under: string, problems: YamlProblem[]): number {
  if (isAlias(node)) return 1;
  if (isPair(node)) return lookThrough(node.key, under, problems) + lookThrough(node.value, keyOf(node.key), problems);
  if (!isCollection(node)) return 0;
  if (isMap(node)) lookAtKeys(node.items, under, problems);
  let aliases = 0;
  for (const item of node.items) aliases += lookThrough(item, under, problems);
  return aliases;
}

function lookAtKeys(pairs: readonly { key: unknown }[], under: string, problems: YamlProblem[]): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const name = keyOf(key);
    const at = (key as Node).range?.[0] ?? 0;
    if (forbidden.has(name) && (name === '__proto__' || !ofWords.has(under)))
      problems.push({ at, reason: `the key “${name}” is not allowed` });
    if (seen.has(name)) problems.push({ at, reason: `“${name}” is there twice` });
    seen.add(name);
  }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
