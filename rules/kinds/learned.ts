import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { labelNames } from '../learned/labels';

export const learned = defineKind({
  name: 'learned',
  summary:
    'The post, or a sentence of it, reads like drafts that were labelled so; it speaks where no other rule of its category does.',
  anyLanguage: true,
  options: {
    /** What it was learned to tell. */
    label: z.enum(labelNames as [(typeof labelNames)[number], ...typeof labelNames]),
    /** How sure it has to be, from 0 to 1: of drafts it had not seen, about that share was right. */
    sure: z._default(z.number().check(z.minimum(0.05), z.maximum(1)), 0.9),
  },
  compile({ label, sure }, book, { parts, wait }) {
    if (!parts.learned) {
      wait('learned');
      return () => nothing;
    }
    const judge = parts.learned.judge(book);
    return (reading) => {
      const found = judge(reading).filter((one) => one.label === label && one.sure >= sure);
      const surest = found.reduce((best, one) => (best && best.sure >= one.sure ? best : one), found[0]);
      return surest ? [surest] : nothing;
    };
  },
  examples: [
    {
      options: { label: 'minor', sure: 0.8 },
      flag: ['Little Theo from the Caterpillar group has finally learned to share. His mommy cried!'],
      pass: ['The 5 to 8 year olds built birdhouses.', ''],
    },
    {
      options: { label: 'broadcast-only', sure: 0.5 },
      flag: ['Position open: accounting clerk, full time. Apply by Friday on our portal.'],
      pass: ['Bring your papers on Monday, and we fill in the form together.'],
    },
  ],
});
