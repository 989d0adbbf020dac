import type { Tokens } from '../text/tokens';
import { type Emotion, ekman, emotions, groups, sentiment } from './levels';
import { type PackedModel, ToneModel } from './model';
import type { HeardTone, HearTone, ToneOfPost, WordsHeard } from './tone';
import { withAlternatives, wordsBehind } from './words-behind';

/** For these, words are offered that sound otherwise: a post may well be sad or glad. */
const worthChanging: ReadonlySet<string> = new Set<Emotion>([
  'anger',
  'annoyance',
  'disapproval',
  'disappointment',
  'disgust',
  'fear',
  'nervousness',
]);

/** Prepares models by language, and gives what hears a text by them. */
export function createHearing(packed: Readonly<Record<string, PackedModel>>): HearTone {
  const models = new Map(Object.entries(packed).map(([language, model]) => [language, new ToneModel(model)]));
  return (tokens, text, language = '') => {
    const model = models.get(language);
    if (!model || tokens.count === 0) return undefined;
    model.features.read(tokens);
    return hear(model, tokens, (words, label) =>
      worthChanging.has(label) ? withAlternatives(words, tokens, text, language) : words,
    );
  };
}

function hear(
  model: ToneModel,
  tokens: Tokens,
  finish: (words: WordsHeard[], label: string) => WordsHeard[],
): ToneOfPost {
  const sums = model.sums();
  const scores = model.likelihoods(sums);
  const groupsHeld = model.groups(sums, scores);
  const held = (level: Readonly<Record<string, readonly Emotion[]>>) =>
    Object.keys(level).filter((name) => groupsHeld[groups.indexOf(level[name] ?? [])]);
  const heard = (label: string, output: number): HeardTone => ({
    label,
    score: rounded(scores[output] as number),
    isSure: model.isSure(output, scores[output] as number),
    words: finish(wordsBehind(tokens, model.contributions(tokens.count, output)), label),
  });
  const labels = emotions.filter((_, at) => model.isTold(at, scores[at] as number));
  return {
    emotions: labels,
    ekman: held(ekman),
    sentiment: held(sentiment),
    scores: Object.fromEntries(emotions.map((label, output) => [label, rounded(scores[output] as number)])),
    heard: labels
      .filter((label) => label !== 'neutral')
      .map((label) => heard(label, emotions.indexOf(label)))
      .sort((a, b) => b.score - a.score),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
