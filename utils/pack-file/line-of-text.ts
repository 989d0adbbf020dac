/**
 * The first line (from 1) of a file that holds the beginning of a text, or of the next text where YAML has folded that
 * one. 1 where none is there.
 */
export function lineOfText(source: string, ...texts: string[]): number {
  const lines = source.split('\n');
  for (const text of texts) {
    const beginning = text.split('\n')[0]?.slice(0, 40) ?? '';
    const index = lines.findIndex((line) => line.includes(beginning));
    if (index >= 0) return index + 1;
  }
  return 1;
}

/** The line (from 1) of a place in a file: a UTF-16 offset. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
