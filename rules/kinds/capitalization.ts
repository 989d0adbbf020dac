import * as z from 'zod/mini';
import { type Capitalization, capitalizations, rewritten, writtenOtherwise } from '../cues/capitals';
import type { Span } from '../finding';
import { defineKind, type Match, nothing } from '../kind';
import type { PhraseBook } from '../phrases/phrase-book';
import { phrasesSchema } from '../phrases/phrase-schema';
import type { Reading } from '../reading';

export const capitalization = defineKind({
  name: 'capitalization',
  summary: 'Capitals that are missing or too many: in sentences, the first line, the whole post, in terms or names.',
  options: {
    /** `sentence`: sentences begin with a capital and are no titles; `title`: all words but the small ones have one. */
    match: z.optional(z.enum(capitalizations)),
    /** What is looked at. */
    to: z._default(z.enum(['sentences', 'first-line', 'post', 'terms']), 'sentences'),
    /** What `to: terms` looks at. */
    terms: z.optional(phrasesSchema),
    /** Names that are always written like this, and are flagged where they are not: GitHub, iPhone. */
    known: z._default(z.array(z.string().check(z.minLength(1))), []),
  },
  problem({ match, to, terms, known }) {
    if (!match && known.length === 0) return 'needs `match`, `known` or both';
    return (to === 'terms') === (terms !== undefined) ? undefined : '`to: terms` and `terms` go together';
  },
  vocabulary: () => true,
  compile({ match, to, terms, ...options }, book) {
    const names = compileNames(options.known, book);
    const group = terms && book.group(terms, false);
    return (reading) => {
      if (!reading.hasWords) return nothing;
      const matches = names?.misspelled(reading) ?? [];
      if (!match) return matches;
      const known = names?.tokens(reading) ?? new Set();
      const isKnown = (index: number): boolean => known.has(index);
      const parts = group === undefined ? partsOf(reading, to) : reading.hits(group);
      for (const part of parts) {
        const words = writtenOtherwise(match, reading, part, isKnown);
        if (words.length > 0) matches.push(matchOf(match, words, reading));
      }
      return matches;
    };
  },
  examples: [
    {
      options: { match: 'sentence', known: ['iPhone', 'GitHub', 'Lakemount Police'] },
      flag: [
        'the road is closed',
        'Road closed. please detour.',
        'How To Keep Your Family Safe At Home',
        'It is on Github.',
        'thank the LAKEMOUNT POLICE',
        'Done!\n\nwe are back',
      ],
      pass: [
        'The road is closed. iPhone users: see 2 maps.',
        'iPhone users can rest',
        'Wait... what? “Stop!” she said.',
        'Bring:\n- milk\n- bread\n• eggs',
        'Meet Constable Dee Morgan of Lakemount Police Service',
        'Soccer\nat the park',
        '#github @github github.com',
        '2 dogs. 5 cats.',
        'Écoles fermées',
        '道路は閉鎖',
      ],
    },
    {
      options: { match: 'title', to: 'first-line' },
      flag: ['Road safety Week\nit starts today'],
      pass: ['Road Safety Week of the North\nit starts today', 'L’École de la Mer', ''],
    },
    {
      options: { match: 'lower', to: 'terms', terms: ['internet'] },
      flag: ['the Internet'],
      pass: ['the internet', 'The web'],
    },
    { options: { match: 'upper', to: 'post' }, flag: ['DO not'], pass: ['OPEN AT 5', '5 %'] },
    { options: { known: ['GitHub'] }, flag: ['see github'], pass: ['see GitHub now. but here', 'git hub'] },
  ],
});

/** What a `to` that needs no terms looks at, as spans. */
function partsOf({ text, tokens }: Reading, to: 'sentences' | 'first-line' | 'post' | 'terms'): Span[] {
  if (to === 'post') return [{ start: 0, end: text.length }];
  if (to === 'first-line') {
    const start = tokens.start[0] as number;
    const end = text.indexOf('\n', start);
    return [{ start, end: end < 0 ? text.length : end }];
  }
  const sentences: Span[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const end = tokens.end[index] as number;
    if (index > 0 && tokens.sentence[index] === tokens.sentence[index - 1]) (sentences.at(-1) as Span).end = end;
    else sentences.push({ start: tokens.start[index] as number, end });
  }
  return sentences;
}

/** From the first word that is written otherwise to the last, with those rewritten. */
function matchOf(match: Capitalization, words: readonly number[], { text, tokens }: Reading): Match {
  const start = tokens.start[words[0] as number] as number;
  const end = tokens.end[words.at(-1) as number] as number;
  // Which words of a title are names, nobody can say.
  if (match === 'sentence' && words.length > 1) return { start, end };
  let suggestion = '';
  let at = start;
  for (const index of words) {
    suggestion +=
      text.slice(at, tokens.start[index]) + rewritten(match, text.slice(tokens.start[index], tokens.end[index]));
    at = tokens.end[index] as number;
  }
  return { start, end, suggestions: [suggestion] };
}

/** Names as they are to be written: where they are, and where they are written otherwise. */
function compileNames(known: readonly string[], book: PhraseBook) {
  if (known.length === 0) return undefined;
  // A name is a name, not a phrase with alternatives.
  const group = book.group(known.map((name) => name.replace(/[()|<>]/g, ' ')));
  const tokens = (reading: Reading): Set<number> => {
    const covered = new Set<number>();
    for (const { start, end } of reading.hits(group)) {
      const { count, start: starts } = reading.tokens;
      for (let index = reading.tokenAt(start); index < count && (starts[index] as number) < end; index++)
        covered.add(index);
    }
    return covered;
  };
  const misspelled = (reading: Reading): Match[] =>
    reading.hits(group).flatMap(({ start, end, term }) => {
      const written = reading.text.slice(start, end);
      const name = known[term] as string;
      const differs = written !== name && written.toLowerCase() === name.toLowerCase();
      return differs ? [{ start, end, suggestions: [name] }] : [];
    });
  return { tokens, misspelled };
}
