import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { mayShout, shouts } from '../shouting';

export const shouting = defineKind({
  name: 'shouting',
  summary: 'Words in capitals that are no acronyms, and runs of exclamation marks.',
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
      flag: ['SLOW DOWN in school zones', 'JUST CALL A CAB', 'Amazing!!!'],
      pass: ['The RCMP and the CRTC', 'ALL of us', 'Slow down!', 'Great!!'],
    },
  ],
});
