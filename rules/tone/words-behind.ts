import type { Span } from '../finding';
import { EMOJI, HASHTAG, SYMBOL, type Tokens, WORD } from '../text/tokens';
import { type Replaceable, replaceableAt } from './alternatives/alternatives';
import type { WordsHeard } from './tone';

/** A word is shown if it is so much of all that speaks for the tone; and no more than so many are. */
const least = 0.12;
const most = 4;
/** What can be pointed at. */
const shown = WORD | EMOJI | HASHTAG | SYMBOL;

/**
 * The words behind a tone: those that add most to its sum. Neighbours that both speak for it are shown as one.
 * @param contributions what each token adds; what speaks against it is negative.
 */
export function wordsBehind(tokens: Tokens, contributions: Float64Array): WordsHeard[] {
  let all = 0;
  for (const part of contributions) all += Math.max(0, part);
  if (all === 0) return [];
  const words: WordsHeard[] = [];
  let last = -2;
  for (let index = 0; index < tokens.count; index++) {
    const share = (contributions[index] as number) / all;
    if (share < least / 2 || !((tokens.bits[index] as number) & shown)) continue;
    const before = words.at(-1);
    const end = tokens.end[index] as number;
    if (before && last === index - 1 && tokens.sentence[index] === tokens.sentence[last]) {
      before.end = end;
      before.share += share;
    } else words.push({ start: tokens.start[index] as number, end, share });
    last = index;
  }
  return words
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map((one) => ({ ...one, share: Math.round(one.share * 100) / 100 }));
}

/** The same words with what could be said instead, widened to the phrase the reviewed list has; each phrase once. */
export function withAlternatives(
  words: readonly WordsHeard[],
  tokens: Tokens,
  text: string,
  language: string,
): WordsHeard[] {
  const widened: WordsHeard[] = [];
  for (const word of words) {
    const instead = alternativeIn(word, tokens, text, language);
    const now = { ...word, ...instead };
    if (!widened.some(({ start, end }) => start < now.end && now.start < end)) widened.push(now);
  }
  return widened;
}

function alternativeIn({ start, end }: Span, tokens: Tokens, text: string, language: string) {
  let longest: Replaceable | undefined;
  for (let index = 0; index < tokens.count; index++) {
    if ((tokens.start[index] as number) < start || (tokens.end[index] as number) > end) continue;
    const found = replaceableAt({ text, language }, tokens, index);
    if (found && (!longest || found.end - found.start > longest.end - longest.start)) longest = found;
  }
  return longest;
}
