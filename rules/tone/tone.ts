import type { Span } from '../finding';
import type { Tokens } from '../text/tokens';

/** What a text sounds like, one label, and the words that say so. */
export interface HeardTone {
  /** One of the 27 emotions; `neutral` is never heard. */
  label: string;
  /** How likely it is, 0..1. */
  score: number;
  /** Whether it is likely enough to be right in most cases, and worth saying to a person. */
  isSure: boolean;
  /** The words that speak for it, the strongest first. */
  words: WordsHeard[];
}

/** Words that speak for a tone. */
export interface WordsHeard extends Span {
  /** Which part they are of all that speaks for it, 0..1. */
  share: number;
  /** What could be said in place of them, the best first; '' leaves them out. Only where the reviewed list has them. */
  suggestions?: string[];
}

/** What a text sounds like at three levels, each of several labels: those found likely enough. */
export interface ToneOfPost {
  emotions: string[];
  ekman: string[];
  sentiment: string[];
  /** Of each of the 28 labels how likely it is, 0..1. */
  scores: Record<string, number>;
  /** The emotions with their words, the strongest first; none where the text is neutral. */
  heard: HeardTone[];
}

/**
 * Tells what a text sounds like; undefined where there are no words, or no model for the language.
 * @param tokens what was read from `text`.
 * @param language as a check guesses it: `en`, `fr`.
 */
export type HearTone = (tokens: Tokens, text: string, language: string | undefined) => ToneOfPost | undefined;
