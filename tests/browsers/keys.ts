/** Splits a key combination such as `Control+Shift+z`, `Enter` or `+` into its modifiers and its key. */
export function splitKeys(combination: string): { modifiers: string[]; key: string } {
  const parts = combination.split('+');
  const key = parts.pop() || '+';
  return { modifiers: parts.filter(Boolean), key };
}

/** The graphemes of a text with each line end as one `\n`: what a hand would type, stroke by stroke. */
export function strokes(text: string): string[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.replaceAll('\r\n', '\n'));
  return [...graphemes].map(({ segment }) => segment);
}
