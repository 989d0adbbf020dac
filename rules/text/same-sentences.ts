import { SENTENCE_START, type Tokens } from './tokens';

/**
 * How many tokens come before the last sentence of which at least the first word, and a space after it, is in `text` what it
 * is in the text that the tokens are of. Over a space nothing reaches: what changes behind it makes no other token of what
 * is before.
 */
export function sameSentences({ start, bits, count, text: before }: Tokens, text: string): number {
  let alike = 0;
  while (alike < text.length && text.charCodeAt(alike) === before.charCodeAt(alike)) alike++;
  const space = text.lastIndexOf(' ', alike - 1);
  for (let index = count - 1; index > 0; index--)
    if ((bits[index] as number) & SENTENCE_START && (start[index] as number) < space) return index;
  return 0;
}
