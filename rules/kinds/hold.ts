import * as z from 'zod/mini';
import { wordsSchema } from '../format/identifiers';
import { defineKind, type Match, nothing, wokenBy } from '../kind';
import { activeSchema, activity } from '../narrowing/active';
import { phrasesSchema } from '../phrases/phrase-schema';

export const hold = defineKind({
  name: 'hold',
  summary: 'A hold on communication: while it is active any post, or any that names one of the terms.',
  anyLanguage: true,
  options: {
    /** From when until when: a hold that never ends is forgotten. */
    active: activeSchema,
    /** Only posts that name one of these; any post where missing. */
    terms: z.optional(phrasesSchema),
    /** Who decided on the hold and can lift it; fills {owner}. */
    owner: z.optional(wordsSchema),
    /** Why: an incident, an election, a funeral; fills {reason}. */
    reason: z.optional(wordsSchema),
  },
  placeholders: ['until', 'owner', 'reason'],
  phrases: ({ terms }) => terms ?? [],
  compile({ active, terms, owner = '', reason = '' }, book) {
    const isActive = activity(active);
    const values = { until: active.until ?? '', owner, reason };
    const whole: readonly Match[] = [{ values }];
    if (terms === undefined) return (reading, { at }) => (reading.hasWords && isActive(at) ? whole : nothing);
    const group = book.group(terms);
    return wokenBy({ groups: [group] }, (reading, { at }) =>
      isActive(at) ? reading.hits(group).map((hit) => ({ ...hit, values })) : nothing,
    );
  },
  examples: [
    {
      options: { active: { from: '2026-10-01', until: '2026-10-31' } },
      flag: [{ text: 'Join us on Friday!', at: '2026-10-31T21:00' }],
      pass: [
        { text: 'Join us on Friday!', at: '2026-11-01T08:00' },
        { text: '👢', at: '2026-10-02' },
      ],
    },
    {
      options: { active: { from: '2026-10-01' }, terms: ['bridge'], owner: 'the chief' },
      flag: [{ text: 'The bridge is closed.', at: '2026-10-02T08:00' }],
      pass: [
        { text: 'The library is open.', at: '2026-10-02T08:00' },
        { text: 'The bridge!', at: '2026-09-30T23:59' },
      ],
    },
  ],
});
