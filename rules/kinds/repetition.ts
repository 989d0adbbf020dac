import * as z from 'zod/mini';
import { repeatedHashtags, repeatedSentences, repeatedWords } from '../cues/repeats';
import { defineKind, nothing } from '../kind';
import { phrasesSchema } from '../phrases/phrase-schema';

const finders = { words: repeatedWords, sentences: repeatedSentences, hashtags: repeatedHashtags };

export const repetition = defineKind({
  name: 'repetition',
  summary: 'A word said twice in a row, or a sentence or hashtag that is in the post twice.',
  options: {
    /** What comes twice. */
    of: z._default(z.enum(['words', 'sentences', 'hashtags']), 'words'),
    /** Only these words; by default all but those rightly said twice, such as "had had". */
    terms: z.optional(phrasesSchema),
  },
  problem({ of, terms }) {
    return terms && of !== 'words' ? '`terms` go with `of: words` only' : undefined;
  },
  vocabulary: () => true,
  compile({ of, terms }, book) {
    const find = finders[of];
    const group = terms && book.group(terms, false);
    return (reading) => {
      const spans = find(reading);
      if (spans.length === 0) return nothing;
      // A word said twice stands once in its place; what is there twice can go.
      const matches = spans.map(({ start, end }) => ({
        start,
        end,
        suggestions: [of === 'words' ? reading.text.slice(start, end).split(/\s/, 1).join() : ''],
      }));
      if (group === undefined) return matches;
      const hits = reading.hits(group);
      return matches.filter(({ start }) => hits.some((hit) => hit.start === start));
    };
  },
  examples: [
    {
      options: {},
      flag: [
        'We saw the the car',
        'Come to the\nthe park',
        'The the road is closed',
        'It is is open',
        'Nous avons avons hâte',
        'was was was there',
        "the dog's dog's bowl",
      ],
      pass: [
        'He had had enough. It was that that helped.',
        'Nous nous réjouissons',
        'Very, very good',
        'Visit Walla Walla and Bora Bora',
        'First we rest. Rest is good.',
        'Call 555 555 0142',
        'a win-win',
        'Open\n\nopen late',
        'See you\nYou choose',
        '#go #go',
        '',
      ],
    },
    { options: { terms: ['very', 'so'] }, flag: ['very very good'], pass: ['the the dog', 'so good'] },
    {
      options: { of: 'sentences' },
      flag: [
        'Road closed on Mill Street. Please detour. Road closed on Mill Street!',
        'Stay off the ice.\nStay off the ICE.',
      ],
      pass: ['Thank you! Thank you!', 'Road closed on Mill Street. Road closed on Oak Street.'],
    },
    {
      options: { of: 'hashtags' },
      flag: ['#RoadSafety matters #roadsafety'],
      pass: ['#Road #RoadSafety', 'Road safety #RoadSafety'],
    },
  ],
});
