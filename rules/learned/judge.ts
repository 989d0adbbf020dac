import type { Span } from '../finding';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { type LearnedLabel, learnedLabels } from './labels';
import { type LabelModel, openModel, type StoredModel, scaleFor } from './model';
import type { Observed } from './observe';
import { observerOf } from './observer-of';
import { tellingRun } from './telling-run';

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
  let before: Sures[] = [];
  return (reading) => {
    if (!reading.hasWords) return [];
    const observed = observe(reading);
    const sures = observed.sentences.map(
      ({ features }, index) =>
        [before[index], before.at(index - observed.sentences.length)].find(
          (one) => one && areSame(one.features, features),
        ) ?? {
          features,
          by: new Map(ofSentences.map((model) => [model, sureOf(model, features)])),
        },
    );
    before = sures;
    return models.flatMap((model) => judgedBy(model, observed, sures, reading));
  };
}

/** How sure each label is of a sentence, by what was seen in it. */
interface Sures {
  features: readonly number[];
  by: ReadonlyMap<LabelModel, number>;
}

/** Most sentences are what they were a key before, counted from the start or from the end. */
function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((feature, index) => feature === other[index]);
}

function judgedBy(
  model: LabelModel,
  { sentences, post }: Observed,
  sures: readonly Sures[],
  reading: Reading,
): Judged[] {
  const { label } = model;
  if (learnedLabels[label] === 'post') return [{ label, sure: sureOf(model, post.features) }].filter(isWorthIt);
  return sentences
    .map((sentence, index) => ({ label, sure: sures[index]?.by.get(model) ?? 0, sentence }))
    .filter(isWorthIt)
    .map(({ sure, sentence }) => ({ label, sure, ...tellingRun(model, sentence, reading) }));
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
