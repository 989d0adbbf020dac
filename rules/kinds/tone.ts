import * as z from 'zod/mini';
import { compileTone, tones } from '../cues/tone';
import { defineKind, type Match, nothing } from '../kind';

const labels = z.optional(z.array(z.enum(tones)).check(z.minLength(1)));

export const tone = defineKind({
  name: 'tone',
  summary: 'The post sounds as it should not, or not as it should, going by its words; each of these words is flagged.',
  anyLanguage: true,
  options: {
    /** Tones the post should not have; {count} is how many words sound so. */
    avoid: labels,
    /** Tones of which the post should have one. */
    want: labels,
  },
  problem({ avoid, want }) {
    if (!avoid && !want) return 'needs `avoid`, `want` or both';
    const both = avoid?.find((label) => want?.includes(label));
    return both && `“${both}” can't be both avoided and wanted`;
  },
  compile({ avoid = [], want }, book) {
    const listen = compileTone(book);
    return (reading) => {
      if (!reading.hasWords) return nothing;
      const heard = listen(reading);
      const matches: Match[] = heard
        .filter((one) => avoid.includes(one.tone))
        .flatMap(({ evidence }) =>
          evidence.length > 0 ? evidence.map(({ start, end }) => ({ start, end, count: evidence.length })) : [{}],
        );
      if (want && !heard.some((one) => want.includes(one.tone))) matches.push({});
      return matches;
    };
  },
  examples: [
    {
      options: { avoid: ['annoyed', 'angry'] },
      flag: [
        'For the last time: move your cars.',
        'Obviously nobody reads the signs. How many times must we ask?',
        'This is unacceptable. You are incompetent.',
        'On en a marre des déchets au parc.',
      ],
      pass: [
        'Clearly mark your bins.',
        'We are not angry, and nobody is useless.',
        'Clearly marked, clearly seen, clearly read.',
        'Please move your car by Monday.',
        '',
      ],
    },
    {
      options: { avoid: ['anxious', 'sad'] },
      flag: ['Be afraid. Be worried.', 'We are heartbroken'],
      pass: ['Don’t worry, and do not be afraid', 'Lost and found is open'],
    },
    {
      options: { want: ['grateful', 'glad', 'caring'] },
      flag: ['Road closed on Mill Street.', 'We are not happy with this great mess', 'La route est fermée.'],
      pass: ['Thanks for your patience.', 'A fun day with smiles', 'Merci à tous', ''],
    },
    {
      options: { avoid: ['neutral'] },
      flag: ['The office closes at five on Monday.'],
      pass: ['Can’t wait to see you on Monday at five!', 'Closed.'],
    },
    {
      options: { want: ['curious', 'excited'] },
      flag: ['It rained.'],
      pass: ['We wonder: who lives here?', 'Finally, wow'],
    },
  ],
});
