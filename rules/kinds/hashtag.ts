import * as z from 'zod/mini';
import { type Hashtag, hashtagsOf, spelledInWords, wordsWith } from '../cues/hashtags';
import { defineKind, type Match, nothing } from '../kind';
import type { Reading } from '../reading';
import { foldText } from '../text/fold';
import { EMOJI, SYMBOL, WORD } from '../text/tokens';

const strings = z.array(z.string().check(z.minLength(1)));
const count = z.optional(z.int().check(z.nonnegative()));

export const hashtag = defineKind({
  name: 'hashtag',
  summary: 'Hashtags without capitals for their words, too many, too few, in the wrong place, or not those agreed on.',
  anyLanguage: true,
  options: {
    /** Each word of a hashtag starts with a capital, so that a screen reader reads words. */
    case: z.optional(z.literal('camel')),
    /** Words that hashtags are made of, beside everyday English ones: those of another language, names of places. */
    words: z._default(strings, []),
    /** So many are fine. */
    max: count,
    /** So many there must be. */
    min: count,
    /** `end`: none stands before the last words; `not-start`: the post does not begin with one. */
    placed: z.optional(z.enum(['end', 'not-start'])),
    /** Only these, with or without #. */
    allow: z.optional(strings),
    /** None of these, with or without #. */
    refuse: z.optional(strings),
    /** Hashtags as they are to be written; they are suggested where another case is found. */
    known: z._default(strings, []),
  },
  problem(options) {
    const asks = ['case', 'max', 'min', 'placed', 'allow', 'refuse'] as const;
    return asks.some((field) => options[field] !== undefined)
      ? undefined
      : 'needs `case: camel`, `max`, `min`, `placed`, `allow` or `refuse`';
  },
  compile({ max, min, placed, ...options }) {
    const known = new Map(options.known.map((tag) => [tagOf(tag), tag.replace(/^#/, '')]));
    const allow = options.allow && new Set(options.allow.map(tagOf));
    const refuse = new Set(options.refuse?.map(tagOf));
    const words = wordsWith(options.words);
    const isOff = ({ body }: Hashtag): boolean =>
      refuse.has(tagOf(body)) || (allow !== undefined && !allow.has(tagOf(body)));
    return (reading) => {
      if (!reading.hasHashtags) return min && reading.hasWords ? [{ count: 0, max: min }] : nothing;
      const tags = hashtagsOf(reading);
      const matches: Match[] = [];
      const first = max === undefined ? undefined : tags[max];
      const last = tags.at(-1);
      if (first && last && max !== undefined)
        matches.push({ start: first.start, end: last.end, count: tags.length, max });
      if (min !== undefined && tags.length < min) matches.push({ count: tags.length, max: min });
      const isMisplaced = misplacedBy(placed, reading);
      for (const tag of tags) if (isOff(tag) || isMisplaced(tag)) matches.push({ start: tag.start, end: tag.end });
      return options.case === undefined ? matches : matches.concat(tags.flatMap((tag) => inOneCase(tag, known, words)));
    };
  },
  examples: [
    {
      options: { case: 'camel', known: ['LakemountStrong'] },
      flag: ['#communitysafetyweek', '#backtoschool starts', '#lakemountstrong', '#backtoschool2026'],
      pass: [
        '#CommunitySafetyWeek',
        '#BackToSchool2026',
        '#roads',
        '#covid19',
        '#911',
        '#midnight',
        '# backtoschool',
        '#LakemountStrong',
      ],
    },
    {
      options: { case: 'camel', words: ['école', 'et', 'ouverte', 'les', 'aînés', 'écoles'] },
      flag: ['#écoleouverte', '#lesaînés', '#backtoschool'],
      pass: ['#ÉcoleOuverte', '#école', '#écoleetmaison'],
    },
    { options: { max: 2 }, flag: ['#a #b #c'], pass: ['#a #b', 'no tags'] },
    { options: { min: 1 }, flag: ['Road closed', '# 1'], pass: ['Road closed #Roads', ''] },
    {
      options: { placed: 'end' },
      flag: ['Our #RoadSafety week starts', '#Roads: closed today #Ice'],
      pass: ['Road safety week starts. #RoadSafety #Ice!', 'Closed. #Ice 🧊 https://example.org @town', '#Ice'],
    },
    { options: { placed: 'not-start' }, flag: ['#Ice on the roads', '❄️ #Ice'], pass: ['Ice on the #Roads', 'No tags'] },
    { options: { allow: ['#Lakemount', 'Ice'] }, flag: ['#Snow'], pass: ['#lakemount #ICE'] },
    { options: { refuse: ['ACAB'] }, flag: ['#acab'], pass: ['#cab'] },
  ],
});

/** A hashtag as it is compared. */
function tagOf(written: string): string {
  return foldText(written).replace(/^#/, '');
}

function inOneCase(
  { start, end, body }: Hashtag,
  known: ReadonlyMap<string, string>,
  words: ReadonlySet<string>,
): Match[] {
  const spelled = known.get(tagOf(body)) ?? spelledInWords(body, words);
  const isOneCase = spelled !== undefined && spelled !== body && body === body.toLowerCase();
  return isOneCase ? [{ start, end, suggestions: [`#${spelled}`] }] : [];
}

/** Whether a hashtag stands outside its place: before the last word, or before all but emoji and marks. */
function misplacedBy(placed: 'end' | 'not-start' | undefined, reading: Reading): (tag: Hashtag) => boolean {
  if (placed === undefined) return () => false;
  const { tokens } = reading;
  if (placed === 'end') {
    let last = tokens.count - 1;
    while (last >= 0 && !(reading.bits(last) & WORD)) last--;
    return ({ start }) => last >= 0 && start < (tokens.start[last] as number);
  }
  let first = 0;
  while (reading.bits(first) & (EMOJI | SYMBOL)) first++;
  return ({ start }) => start === tokens.start[first];
}
