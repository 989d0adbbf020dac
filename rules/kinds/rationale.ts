import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';

const word = /[\p{L}\p{N}]+/gu;

export const rationale = defineKind({
  name: 'rationale',
  summary: 'The author has not said in a sentence why this post.',
  anyLanguage: true,
  options: {
    /** So many words make it a sentence. */
    words: z._default(z.int().check(z.positive()), 3),
  },
  compile({ words }) {
    return (reading, { rationale = '', media = [] }) => {
      const isPost = reading.hasWords || media.length > 0;
      return isPost && (rationale.match(word)?.length ?? 0) < words ? [{}] : nothing;
    };
  },
  examples: [
    {
      options: {},
      flag: [
        'The road is closed.',
        { text: 'The road is closed.', rationale: '  ' },
        { text: 'The road is closed.', rationale: 'because' },
        { text: '', media: [{ type: 'photo', alt: null }] },
      ],
      pass: [{ text: 'The road is closed.', rationale: 'Residents asked at the town hall' }, ''],
    },
    {
      options: { words: 1 },
      flag: [{ text: 'Bonjour', rationale: '…' }],
      pass: [{ text: 'Bonjour', rationale: 'Écoute' }],
    },
  ],
});
