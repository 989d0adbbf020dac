import type { PhraseBook } from '../phrases/phrase-book';
import { type Doubts, doubtsFrom } from './doubts';
import goalModel from './goal-model.json';
import { judgesFrom } from './judge';
import model from './model.json';
import { goalsFrom, type WeighGoals } from './weigh-goals';

const judge = judgesFrom(model);

/** What was learned from the drafts in training/drafts, by `npm run train`: labels of drafts, and the starters' goals. */
export const learned = {
  judge,
  doubts: doubtsFrom(judge),
  goals: goalsFrom(goalModel),
} satisfies Learned;

/** Makes what asks a model, with cues in a phrase book that is read afterwards. */
export interface Learned {
  judge: ReturnType<typeof judgesFrom>;
  doubts(book: PhraseBook): Doubts;
  goals(book: PhraseBook): WeighGoals;
}
