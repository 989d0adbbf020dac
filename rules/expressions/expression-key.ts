/** By what an expression's proof is found: its JavaScript source and flags. */
export function expressionKey(source: string, flags: string): string {
  return `/${source}/${flags}`;
}

/** The source and flags of a key. */
export function ofKey(key: string): { source: string; flags: string } {
  const end = key.lastIndexOf('/');
  return { source: key.slice(1, end), flags: key.slice(end + 1) };
}
