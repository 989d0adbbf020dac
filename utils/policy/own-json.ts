/** As deep as any pack needs; the reader of YAML has the same limit. */
const deepest = 30;

/**
 * Reads JSON as Goalpost itself writes it, a hundred times as quickly as a reader of YAML: for imported styles with
 * thousands of rules. That writing it gives the same text again shows that no key comes twice.
 * @returns undefined for any other text, and where something may be wrong with it: a reader that knows lines can say what.
 */
export function readOwnJson(source: string): Record<string, unknown> | undefined {
  if (!source.startsWith('{') || /"(?:__proto__|constructor|prototype)"/.test(source)) return undefined;
  if (depthOf(source) > deepest) return undefined;
  try {
    const value = JSON.parse(source) as Record<string, unknown>;
    return JSON.stringify(value) === source ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How deep lists and objects are nested. */
function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of source.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : depth - 1;
    most = Math.max(most, depth);
  }
  return most;
}
