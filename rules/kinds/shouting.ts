import * as z from 'zod/mini';
import { mayShout, shouts } from '../cues/shouting';
import { defineKind, nothing } from '../kind';

export const shouting = defineKind({
  name: 'shouting',
  summary: 'Words in capitals that are no acronyms, and runs of exclamation marks.',
  anyLanguage: true,
  options: {
    /** Words that are written in capitals: acronyms and names. */
    acronyms: z._default(z.array(z.string().check(z.minLength(1))), []),
  },
  compile(options, book) {
    const acronyms = options.acronyms.length > 0 ? book.group(options.acronyms, false) : undefined;
    return (reading) => (mayShout(reading) ? shouts(reading, acronyms) : nothing);
  },
  examples: [
    {
      options: { acronyms: ['CRTC'] },
      flag: [
        'SLOW DOWN in school zones',
        'JUST CALL A CAB',
        'Amazing!!!',
        'Do NOT open the door',
        'This one is for YOU',
        'ZEBRAFISH ahead',
        'the wave IS the coming, and we CANNOT stop HER',
        'bring oranges AND a ball',
        'au centre ET sur les bords',
      ],
      pass: [
        'The RCMP and the CRTC',
        'IT support for US and EU offices',
        'Slow down!',
        'Great!!',
        'ERSEA and CACFP forms',
        'CLASS-aligned coaching, kill -TERM, and $PATH',
        'NEW: the pool opens at 9',
        'Text ENROLL to 555-0164',
        'Reply with YES or NO, and save us as PRESCHOOL',
        'at the SLOW sign, at noon ET sharp, in the OR tonight',
        'by WHO standards',
      ],
    },
  ],
});
