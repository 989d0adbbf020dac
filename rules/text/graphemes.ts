import { emojiEnd } from './emoji';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The user-perceived characters of a text, one by one. */
export function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/**
 * How many user-perceived characters a text has. Latin text with emoji is counted here; only what holds anything else
 * goes through Intl.Segmenter, which is far slower.
 */
export function countGraphemes(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit)) {
      const next = text.charCodeAt(at + 1);
      if (unit === 0x0d && next === 0x0a) at++;
      at++;
      if (next > 0x2fe && at < text.length && !startsAnew(next)) return slowCount(text);
      continue;
    }
    const end = emojiEnd(text, at);
    if (end === at || (end < text.length && !isPlain(text.charCodeAt(end)) && emojiEnd(text, end) === end))
      return slowCount(text);
    at = end;
  }
  return count;
}

/** One character by itself, whatever stands around it: Latin letters, general punctuation, the euro sign. */
function isPlain(unit: number): boolean {
  return (
    (unit < 0x300 && unit !== 0xad && unit !== 0xa9 && unit !== 0xae) ||
    (unit >= 0x2010 && unit <= 0x2027 && unit !== 0x203c) ||
    unit === 0x20ac
  );
}

/** Whether what begins with `unit` can't belong to the character before. */
function startsAnew(unit: number): boolean {
  return isPlain(unit) || (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit <= 0x27bf);
}

function slowCount(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
