import type { Span } from '../finding';
import { isNegated } from '../narrowing/negation';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import type { Emotion } from '../tone/levels';
import { toneWords } from './tone-words';

type WordTone = keyof typeof toneWords;
export type Tone = WordTone | 'neutral';

/** What a post may sound like. */
export const tones: readonly Tone[] = [...(Object.keys(toneWords) as WordTone[]), 'neutral'];

/** How a post sounds: which words say so, in order, and how clearly, 0..1. `neutral` has no words. */
interface ToneHeard {
  tone: Tone;
  score: number;
  evidence: readonly Span[];
}

/** Gives what a text sounds like; kinds ask this and need not know where it comes from. */
export type Listen = (reading: Reading) => readonly ToneHeard[];

const strong = 2;
const weak = 1;
/** So many points make a text sound so: a strong word, or two different weak ones. */
const enough = 2;
/** In fewer words nothing is said, not even neutrally. */
const fewestWords = 5;

/** What the model calls these tones. */
const emotionsOf: Readonly<Record<WordTone, readonly Emotion[]>> = {
  annoyed: ['annoyance'],
  angry: ['anger'],
  sad: ['sadness', 'grief', 'disappointment', 'remorse'],
  anxious: ['fear', 'nervousness'],
  grateful: ['gratitude'],
  caring: ['caring'],
  glad: ['joy', 'admiration', 'love', 'pride', 'amusement'],
  curious: ['curiosity'],
  excited: ['excitement'],
};

/**
 * Listens by words: which of a tone's are in the text and not denied; and to what the model heard, where there is one.
 * A text of some words with no tone is neutral.
 */
export function compileTone(book: PhraseBook): Listen {
  const groups = (Object.keys(toneWords) as WordTone[]).map((tone) => ({
    tone,
    strong: book.group(toneWords[tone].strong),
    weak: book.group(toneWords[tone].weak),
  }));
  return (reading) => {
    if (!reading.hasWords) return silence;
    const heard: ToneHeard[] = [];
    for (const { tone, ...lists } of groups) {
      const byModel = reading.tone?.heard.find(({ label }) => (emotionsOf[tone] as readonly string[]).includes(label));
      if (byModel) heard.push({ tone, score: byModel.score, evidence: byModel.words });
      if (byModel || (!reading.has(lists.strong) && !reading.has(lists.weak))) continue;
      const [loud, soft] = [affirmed(lists.strong, reading), affirmed(lists.weak, reading)];
      const points = differentWords(loud, reading) * strong + differentWords(soft, reading) * weak;
      const evidence = withoutOverlaps([...loud, ...soft]);
      if (points >= enough) heard.push({ tone, score: Math.round((100 * points) / (points + 2)) / 100, evidence });
    }
    const isNeutral = heard.length === 0 && reading.tokens.count >= fewestWords;
    return isNeutral ? neutral : heard;
  };
}

const silence: readonly ToneHeard[] = [];
const neutral: readonly ToneHeard[] = [{ tone: 'neutral', score: 1, evidence: [] }];

function affirmed(group: number, reading: Reading): Span[] {
  return reading.hits(group).filter(({ start }) => !isNegated(start, reading));
}

/** A word said three times is still one word. */
function differentWords(spans: readonly Span[], { text }: Reading): number {
  return new Set(spans.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

/** In order, a weak word inside a strong phrase being part of it. */
function withoutOverlaps(spans: Span[]): Span[] {
  let over = -1;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < over) return false;
      over = end;
      return true;
    });
}
