import * as z from 'zod/mini';
import { hashtagsOf, spelledInWords } from '../hashtags';
import { defineKind, type Match, nothing } from '../kind';

export const hashtag = defineKind({
  name: 'hashtag',
  summary: 'Hashtags of several words without capitals, or more hashtags than `max`.',
  options: {
    /** Each word of a hashtag starts with a capital, so that a screen reader reads words. */
    case: z.optional(z.literal('camel')),
    max: z.optional(z.int().check(z.nonnegative())),
    /** Hashtags as they are to be written; they are suggested where another case is found. */
    known: z._default(z.array(z.string().check(z.minLength(1))), []),
  },
  problem(options) {
    return options.case === undefined && options.max === undefined ? 'needs `case: camel` or `max`' : undefined;
  },
  compile(options) {
    const known = new Map(options.known.map((tag) => [tag.replace(/^#/, '').toLowerCase(), tag.replace(/^#/, '')]));
    return (reading) => {
      if (!reading.hasHashtags) return nothing;
      const tags = hashtagsOf(reading);
      const matches: Match[] = [];
      const first = options.max === undefined ? undefined : tags[options.max];
      const last = tags.at(-1);
      if (first && last && options.max !== undefined)
        matches.push({ start: first.start, end: last.end, count: tags.length, max: options.max });
      if (options.case === undefined) return matches;
      for (const { start, end, body } of tags) {
        const words = known.get(body.toLowerCase()) ?? spelledInWords(body);
        if (words !== undefined && words !== body && body === body.toLowerCase())
          matches.push({ start, end, suggestions: [`#${words}`] });
      }
      return matches;
    };
  },
  examples: [
    {
      options: { case: 'camel', known: ['LakemountStrong'] },
      flag: ['#communitysafetyweek', '#backtoschool starts', '#lakemountstrong'],
      pass: ['#CommunitySafetyWeek', '#roads', '#911', '#midnight', '# backtoschool', '#LakemountStrong'],
    },
    { options: { max: 2 }, flag: ['#a #b #c'], pass: ['#a #b', 'no tags'] },
  ],
});
