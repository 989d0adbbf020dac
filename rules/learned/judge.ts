import type { Span } from '../finding';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { type LearnedLabel, learnedLabels } from './labels';
import { type LabelModel, openModel, type StoredModel, scaleFor } from './model';
import type { Sentence } from './observe';
import { observerOf } from './observer-of';
import type { Seen } from './seen';
import { tellingRun, trimmed } from './telling-run';

/** What was learned says of a post: a label, how sure (0..1), and by which words; without a place it is about all of it. */
interface Judged extends Partial<Span> {
  label: LearnedLabel;
  sure: number;
}

/** Gives what a text is judged to be, every sentence and label of which at least a little is sure. */
type Judge = (reading: Reading) => readonly Judged[];

/** Makes a judge whose cues are in a phrase book. */
type JudgeFor = (book: PhraseBook) => Judge;

/** What is less sure is not worth a place. */
const leastSure = 0.05;

/** What makes judges of a model; the model is unpacked when the first is made. */
export function judgesFrom(stored: StoredModel): JudgeFor {
  let models: LabelModel[] | undefined;
  const judges = new WeakMap<PhraseBook, Judge>();
  return (book) => {
    models ??= openModel(stored);
    const judge = judges.get(book) ?? rememberingLast(judgeBy(models, book));
    judges.set(book, judge);
    return judge;
  };
}

function judgeBy(models: readonly LabelModel[], book: PhraseBook): Judge {
  const observe = observerOf(book);
  const ofSentences = models.filter(({ label }) => learnedLabels[label] !== 'post');
  const sentencesJudged = new WeakMap<Seen, SentenceJudged>();
  const judgedOf = ({ seen, from, to }: Sentence): SentenceJudged => {
    const judged = sentencesJudged.get(seen) ?? judgeSentence(ofSentences, seen, to - from + 1);
    sentencesJudged.set(seen, judged);
    return judged;
  };
  return (reading) => {
    if (!reading.hasWords) return [];
    const { sentences, post } = observe(reading);
    const judged = sentences.map(judgedOf);
    return models.flatMap((model): Judged[] => {
      const { label } = model;
      if (learnedLabels[label] === 'post') return [{ label, sure: sureOf(model, post.features) }].filter(isWorthIt);
      return sentences.flatMap(({ from }, index) => {
        const known = judged[index]?.get(model);
        if (!known) return [];
        const [first, last] = known.run;
        return [{ label, sure: known.sure, ...trimmed(from + first, from + last, reading) }];
      });
    });
  };
}

/** Of the labels of which a little is sure in a sentence: how sure, and by which run of its tokens. */
type SentenceJudged = ReadonlyMap<LabelModel, { sure: number; run: readonly [number, number] }>;

function judgeSentence(models: readonly LabelModel[], seen: Seen, length: number): SentenceJudged {
  return new Map(
    models
      .map((model) => ({ model, sure: sureOf(model, seen.features) }))
      .filter(isWorthIt)
      .map(({ model, sure }) => [model, { sure, run: tellingRun(model, seen, length) }]),
  );
}

function isWorthIt({ sure }: { sure: number }): boolean {
  return sure >= leastSure;
}

/** How sure the label is, by what was seen. */
function sureOf({ bias, step, slope, offset, weights }: LabelModel, features: readonly number[]): number {
  let steps = 0;
  for (const feature of features) steps += weights[feature] as number;
  const score = bias + scaleFor(features.length) * step * steps;
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** All rules of a checker ask about the same text one after the other. */
function rememberingLast(judge: Judge): Judge {
  let last: { text: string; judged: readonly Judged[] } | undefined;
  return (reading) => {
    if (last?.text !== reading.text) last = { text: reading.text, judged: judge(reading) };
    return last.judged;
  };
}
