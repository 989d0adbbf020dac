import type { Expression } from '../expressions/expression';
import type { TaggedWord } from '../tagger';

/** One word of a sequence. */
export interface SequenceToken {
  /** What the whole word matches. */
  pattern: Expression | undefined;
  /** What one of its tags matches. */
  tag: Expression | undefined;
  /** The word must not match. */
  negate: boolean;
  /** How many other words may stand between it and its neighbour on the way to the anchor. */
  skip: number;
}

/**
 * The words of a sequence around the one its anchor is at: each token's word on the way out, with at most `skip` others
 * before it. A negated token also holds where the sentence has no more words.
 * @returns the first word and the last, undefined where the sequence is not there.
 */
export function matchAround(
  tokens: readonly SequenceToken[],
  anchor: number,
  words: readonly TaggedWord[],
  at: number,
): { first: number; last: number } | undefined {
  const first = walk(tokens.slice(0, anchor).reverse(), words, at, -1);
  const last = walk(tokens.slice(anchor + 1), words, at, 1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Goes from word to word, one step for each token; gives where it ends. */
function walk(
  tokens: readonly SequenceToken[],
  words: readonly TaggedWord[],
  from: number,
  step: 1 | -1,
): number | undefined {
  let at = from;
  for (const token of tokens) {
    const reached = nextMatch(token, words, at, step);
    if (reached === undefined) return undefined;
    at = reached;
  }
  return at;
}

function nextMatch(token: SequenceToken, words: readonly TaggedWord[], from: number, step: 1 | -1): number | undefined {
  for (let steps = 1; steps <= token.skip + 1; steps++) {
    const at = from + steps * step;
    const word = words[at];
    if (!word) return token.negate ? at - step : undefined;
    if (isWord(token, word)) return at;
  }
  return undefined;
}

/** Whether a token is a word; a negated one is where neither its tag nor its pattern is. */
export function isWord({ pattern, tag, negate }: SequenceToken, word: TaggedWord): boolean {
  const hasTag = tag === undefined || word.tags.some((name) => tag.test(name)) !== negate;
  return hasTag && (pattern === undefined || pattern.test(word.text) !== negate);
}
