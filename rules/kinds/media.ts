import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';

export const media = defineKind({
  name: 'media',
  summary: 'A photo without a description for people who can’t see it.',
  options: { alt: z.literal('required') },
  compile() {
    return (_reading, draft) => {
      const count = draft.media?.filter(({ type, alt }) => type === 'photo' && !alt?.trim()).length ?? 0;
      return count > 0 ? [{ count }] : nothing;
    };
  },
  examples: [
    {
      options: { alt: 'required' },
      flag: [
        { text: 'Look', media: [{ type: 'photo', alt: null }] },
        { text: '', media: [{ type: 'photo', alt: ' ' }] },
      ],
      pass: ['Look', { text: 'Look', media: [{ type: 'photo', alt: 'A dog' }] }, { text: '', media: [] }],
    },
  ],
});
