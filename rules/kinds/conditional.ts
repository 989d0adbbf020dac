import * as z from 'zod/mini';
import { defineKind, type Match, wokenBy } from '../kind';
import { phraseSchema, phrasesSchema, spellingProblem } from '../phrases/phrase-schema';

export const conditional = defineKind({
  name: 'conditional',
  summary: 'Each term of `first` that has no term of `second` anywhere in the post; `each` pairs terms one by one.',
  options: {
    /** Every one of these in the post is flagged, where `required` speaks up once for the whole post... */
    first: z.optional(phrasesSchema),
    /** ...unless one of these is somewhere in it. */
    second: z.optional(phrasesSchema),
    /** Term to what it needs, so that one can't stand for another: `{ RCMP: Royal Canadian Mounted Police }`. */
    each: z.optional(z.record(phraseSchema, phraseSchema)),
    /** Upper and lower case of what is flagged must be as written. */
    case: z.optional(z.boolean()),
  },
  problem({ first, second, each, case: isExact }) {
    const isWhole = (first && second && !each) || (each && !first && !second);
    if (!isWhole) return 'needs `first` and `second`, or `each`';
    return isExact ? spellingProblem(first ?? Object.keys(each ?? {})) : undefined;
  },
  vocabulary: () => true,
  compile(options, book) {
    const isExact = options.case ?? false;
    const pairs: [string[], string[]][] = options.each
      ? Object.entries(options.each).map(([term, needed]) => [[term], [needed]])
      : [[options.first ?? [], options.second ?? []]];
    const groups = pairs.map(([first, second]) => ({ first: book.group(first, isExact), second: book.group(second) }));
    return wokenBy({ groups: groups.map(({ first }) => first) }, (reading) => {
      const matches: Match[] = [];
      for (const { first, second } of groups)
        if (reading.has(first) && !reading.has(second)) matches.push(...reading.hits(first));
      return matches;
    });
  },
  examples: [
    {
      options: { first: ['Acme <0-1> boots', 'Acme'], second: ['#ad', 'gifted', 'i work for'] },
      flag: ['Love my Acme boots', 'acme rocks #adventure'],
      pass: ['#ad Love my Acme boots', 'These Acme socks were gifted', 'Love my boots', ''],
    },
    {
      options: {
        each: { AODA: 'Accessibility for Ontarians with Disabilities Act', SIU: 'Special Investigations Unit' },
        case: true,
      },
      flag: ['The SIU was called', 'The Special Investigations Unit (SIU) cites the AODA'],
      pass: ['The Special Investigations Unit was called. The SIU has no news.', 'a siu stew'],
    },
  ],
});
