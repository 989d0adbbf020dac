/** What of a post a rule may look at. */
const blockKinds = ['text', 'paragraph', 'sentence', 'raw', 'summary'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Parts of a scope that say in which format text is; a post is as plain as these. */
const formats = new Set(['txt', 'md', 'text']);

/**
 * The kind of block a scope means in a post; undefined where it means something that a post has not, such as a heading.
 * A scope is parts joined by dots, several joined by &, each negated by ~: `text & ~heading.h1`.
 */
export function blockKindOf(scope: string): BlockKind | undefined {
  const terms = scope.split('&').map((term) => term.trim());
  const required = terms.filter((term) => !term.startsWith('~')).flatMap((term) => term.split('.'));
  const kind = blockKinds.find((name) => name !== 'text' && required.includes(name)) ?? 'text';
  if (required.some((part) => part !== kind && !formats.has(part))) return undefined;
  const excluded = terms.filter((term) => term.startsWith('~')).map((term) => term.slice(1));
  // A negated term never means the whole source or the whole summary.
  if (excluded.length > 0 && (kind === 'raw' || kind === 'summary')) return undefined;
  return excluded.some((term) => term.split('.').every((part) => part === kind)) ? undefined : kind;
}
