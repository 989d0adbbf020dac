import * as z from 'zod/mini';
import { isPart, partsOfSpeech } from '../cues/parts-of-speech';
import { findSequences, type Step } from '../cues/word-sequence';
import { defineKind, type Match, nothing, wokenBy } from '../kind';
import type { Hit } from '../phrases/hits-in-order';
import { phraseSchema } from '../phrases/phrase-schema';
import type { Reading } from '../reading';
import type { Tagger } from '../tagger';

const stepSchema = z.strictObject({
  /** What stands there. */
  word: z.optional(phraseSchema),
  /** Its part of speech, with `word` or instead. */
  tag: z.optional(z.enum(partsOfSpeech)),
  /** What stands there is not that. */
  not: z._default(z.boolean(), false),
  /** Up to so many words may stand before it. */
  skip: z._default(z.int().check(z.minimum(0), z.maximum(5)), 0),
});

type StepOptions = z.output<typeof stepSchema>;

export const sequence = defineKind({
  name: 'sequence',
  summary: 'English words of certain kinds one after the other in a sentence: "was" and a participle.',
  options: {
    /** One after the other; at least one is told by its `word`, and only sentences that hold it are looked at. */
    words: z.array(stepSchema).check(z.minLength(2), z.maxLength(8)),
  },
  problem({ words }) {
    if (words.some(({ word, tag }) => !word && !tag)) return 'each of `words` needs a `word`, a `tag` or both';
    if (!words.some(({ word, not }) => word && !not)) return '`words` needs at least one `word` without `not`';
    return words[0]?.skip ? 'the first of `words` can’t `skip`' : undefined;
  },
  compile({ words }, book, { parts: { tag }, wait }) {
    if (!tag) {
      wait('tagger');
      return () => nothing;
    }
    const steps = words.map((step) => ({ ...step, group: step.word === undefined ? -1 : book.group([step.word]) }));
    const anchors = steps.filter(({ group, not }) => group >= 0 && !not).map(({ group }) => group);
    return wokenBy({ groups: anchors.slice(0, 1) }, (reading) => {
      if (!isEnglish(reading) || !anchors.every((group) => reading.has(group))) return nothing;
      const sentences = new Set(reading.hits(anchors[0] as number).map(({ start }) => reading.sentenceAt(start)));
      return [...sentences].flatMap((sentence) => matchesIn(sentence, steps, tag, reading));
    });
  },
  examples: [
    {
      options: { words: [{ word: '(is|are|was|were)' }, { tag: 'participle', skip: 2 }] },
      flag: ['Three residents were arrested yesterday.', 'The road is now fully closed by crews.'],
      pass: [
        'They arrested three residents.',
        'The road is long.',
        'Les routes sont fermées et les élèves sont arrivés.',
        '',
      ],
    },
    {
      options: { words: [{ word: 'very' }, { tag: 'adjective' }] },
      flag: ['We leave the very big house.'],
      pass: ['We leave the big house. Very well.', 'Very slowly, a big dog came.'],
    },
    {
      options: { words: [{ word: 'not', not: true }, { word: 'allowed' }, { word: 'to', tag: 'preposition' }] },
      flag: ['Dogs are allowed to swim here.', 'Allowed to swim here: dogs.'],
      pass: ['Dogs are not allowed to swim here.'],
    },
  ],
});

/** The tagger knows English only; a text too short to tell is taken for it. */
function isEnglish({ language }: Reading): boolean {
  return language === undefined || language === 'en';
}

function matchesIn(
  sentence: number,
  steps: (StepOptions & { group: number })[],
  tagger: Tagger,
  reading: Reading,
): Match[] {
  const from = startOf(sentence, reading);
  const words = tagger(reading.text.slice(from, endOf(sentence, reading)));
  const hitsOf = steps.map(({ group }) =>
    group < 0 ? undefined : new Map(reading.hits(group).map((hit) => [hit.start, hit])),
  );
  const lookingFor = steps.map(({ tag, not, skip }, at): Step => {
    const hits = hitsOf[at];
    const fits = (index: number): number => {
      const hit = hits?.get(from + (words[index]?.start ?? 0));
      const last = hits ? (hit ? lastWordOf(hit, words, from, index) : -1) : index;
      return last >= 0 && (tag === undefined || isPart(tag, words[last]?.tags ?? [])) ? last + 1 : -1;
    };
    return { fits, not, skip };
  });
  return findSequences(lookingFor, words.length).map(({ start, end }) => ({
    start: from + (words[start]?.start ?? 0),
    end: from + (words[end - 1]?.end ?? 0),
  }));
}

/** The last word of a hit that begins at word `first`. */
function lastWordOf(hit: Hit, words: ReturnType<Tagger>, from: number, first: number): number {
  let last = first;
  while (last + 1 < words.length && from + (words[last + 1]?.start ?? 0) < hit.end) last++;
  return last;
}

function startOf(sentence: number, { tokens }: Reading): number {
  let index = 0;
  while (tokens.sentence[index] !== sentence) index++;
  return tokens.start[index] as number;
}

function endOf(sentence: number, { tokens, text }: Reading): number {
  for (let index = 0; index < tokens.count; index++)
    if ((tokens.sentence[index] as number) > sentence) return tokens.start[index] as number;
  return text.length;
}
