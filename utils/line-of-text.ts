/** The first line (from 1) of a file that holds the beginning of a text; the rest YAML may have folded. 1 where none does. */
export function lineOfText(source: string, text: string): number {
  const beginning = text.split('\n')[0]?.slice(0, 40) ?? '';
  const index = source.split('\n').findIndex((line) => line.includes(beginning));
  return index < 0 ? 1 : index + 1;
}
