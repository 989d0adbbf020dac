import type { Span } from './finding';
import type { Reading } from './reading';
import { commonWords } from './text/common-words';
import { HASHTAG } from './text/tokens';

/** A hashtag; `body` is without the #. */
export interface Hashtag extends Span {
  body: string;
}

/** The hashtags of a text in order. */
export function hashtagsOf(reading: Reading): Hashtag[] {
  const found: Hashtag[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & HASHTAG)) continue;
    found.push({
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
      body: reading.raw(index).slice(1),
    });
  }
  return found;
}

const words = new Set(commonWords.trim().split(/\s+/));
const longestWord = 14;
const longestTag = 60;

/**
 * A hashtag's body with a capital for each word, where it is made of two or more everyday words; undefined where it is
 * one word, or not made of words known here.
 */
export function spelledInWords(body: string): string | undefined {
  if (body.length > longestTag || words.has(body.toLowerCase())) return undefined;
  const text = body.toLowerCase();
  // By end offset: the fewest words that make up the text so far, as the start of the last of them.
  const fewest: number[] = [0];
  const lastStart: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    fewest[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const count = (fewest[start] as number) + 1;
      const isBetter = count < (fewest[end] as number) && (start === 0 || (fewest[start] as number) > 0);
      if (isBetter && words.has(text.slice(start, end)) && !isLone(text, start, end)) {
        fewest[end] = count;
        lastStart[end] = start;
      }
    }
  }
  return Number.isFinite(fewest[text.length]) ? capitalized(text, lastStart) : undefined;
}

/** "a" and "i" hold nearly everything together; inside a tag they are no words. */
function isLone(text: string, start: number, end: number): boolean {
  return end - start === 1 && !(text[start] === 'a' && start > 2);
}

function capitalized(text: string, lastStart: readonly number[]): string {
  let spelled = '';
  for (let end = text.length; end > 0; ) {
    const start = lastStart[end] as number;
    spelled = text.charAt(start).toUpperCase() + text.slice(start + 1, end) + spelled;
    end = start;
  }
  return spelled;
}
