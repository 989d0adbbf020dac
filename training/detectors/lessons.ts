import { EntityFinder } from '../../rules/checking/entity-finder';
import { compileOwn } from '../../rules/checking/own-contacts';
import { labelNames, learnedLabels } from '../../rules/learned/labels';
import { compileObserver } from '../../rules/learned/observe';
import { PhraseBook } from '../../rules/phrases/phrase-book';
import { Reading } from '../../rules/reading';
import type { LabelledDraft } from './read-drafts';

/** A sentence or a whole post to learn from. */
export interface Lesson {
  /** Which draft it is of. */
  draft: number;
  isPost: boolean;
  features: number[];
  /** By label, in the model's order: 1 it is so, 0 it is not, -1 nothing is learned of it. */
  answers: Int8Array;
}

/** What there is to learn from drafts: each post, and each of its sentences. */
export function lessonsOf(drafts: readonly LabelledDraft[]): Lesson[] {
  const book = new PhraseBook();
  const observe = compileObserver(book);
  const reading = new Reading(book, new EntityFinder(compileOwn([], book)));
  return drafts.flatMap((draft, index) => {
    reading.read(draft.text);
    const { sentences, post } = observe(reading);
    const { start, end } = reading.tokens;
    return [
      { draft: index, isPost: true, features: post.features, answers: answersFor(draft) },
      ...sentences.map(({ seen: { features }, from, to }) => ({
        draft: index,
        isPost: false,
        features,
        answers: answersFor(draft, start[from] as number, end[to] as number),
      })),
    ];
  });
}

/** A sentence is an example where it holds half of the marked words, or they fill half of it. */
function answersFor({ text, labels, spans, only }: LabelledDraft, from?: number, to?: number): Int8Array {
  return Int8Array.from(labelNames, (label) => {
    const isPost = from === undefined || to === undefined;
    if ((learnedLabels[label] === 'post') !== isPost || (only !== undefined && only !== label)) return -1;
    if (!labels.includes(label)) return 0;
    if (isPost) return 1;
    const marked = spans[label];
    if (!marked) return -1;
    const shares = marked.map((piece) => {
      const start = text.indexOf(piece);
      const common = Math.min(to, start + piece.length) - Math.max(from, start);
      return common / Math.min(piece.length, to - from);
    });
    const most = Math.max(...shares);
    return most >= 0.5 ? 1 : most > 0.1 ? -1 : 0;
  });
}
