import * as z from 'zod/mini';
import { flag } from '../common-fields';
import { type Alert, type Block, definePoint, type Memory } from '../point';

export const consistency = definePoint({
  name: 'consistency',
  summary: 'Two ways to write one thing are both there.',
  overlooksUnknown: true,
  tellsReplacement: true,
  options: {
    /** Pairs of expressions of which only one may be in a post. */
    either: z._default(z.record(z.string(), z.string()), {}),
    /** They may begin and end within words. */
    nonword: flag,
    /** Capitals make no difference. */
    ignorecase: flag,
  },
  compile(options, context) {
    const pairs = Object.entries(options.either).map(([one, other], pair) => ({
      pair,
      either: context.oneOf([`()(?:${one})`, other], options),
    }));
    const look = ({ text }: Block, memory: Memory) => {
      const alerts: Alert[] = [];
      for (const { pair, either } of pairs) {
        const matches = either.matches(text);
        // The first group is empty, and there only where the first of the two is.
        for (const { groups } of matches) memory.add(`${pair} ${groups[1] === undefined ? 'other' : 'one'}`);
        const last = matches.at(-1);
        if (!last || !memory.has(`${pair} one`) || !memory.has(`${pair} other`)) continue;
        const { start, end } = last;
        alerts.push({ start, end, words: [text.slice(start, end)] });
      }
      return alerts;
    };
    return { look, wokenBy: pairs.map(({ either }) => either) };
  },
  examples: [
    {
      options: { either: { advisor: 'adviser', centre: 'center' }, ignorecase: true },
      flag: ['Ask an adviser. Advisors? One advisor.', 'The centre has a Center'],
      pass: ['One adviser, no other adviser', 'centre and adviser'],
    },
  ],
});
