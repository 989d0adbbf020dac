/** By what an expression's proof is found: its JavaScript source and flags. */
export function expressionKey(source: string, flags: string): string {
  return `/${source}/${flags}`;
}
