import * as z from 'zod/mini';
import { isPoorAlt } from '../cues/alt-text';
import { isDescribed } from '../draft';
import { defineKind, nothing } from '../kind';

export const media = defineKind({
  name: 'media',
  summary: 'Photos or videos without a good description, or whose being there asks for consent or captions.',
  anyLanguage: true,
  options: {
    /** `required`: one has no description for people who can't see it; `good`: one has a description that says too little. */
    alt: z.optional(z.enum(['required', 'good'])),
    /** Reminds of what nobody can see from here, wherever one is attached: that people agreed, that a video has captions. */
    prompt: z.optional(z.enum(['consent', 'captions'])),
    /** Default: photos for `alt`, videos for captions, both for consent. */
    type: z.optional(z.enum(['photo', 'video'])),
  },
  problem({ alt, prompt, type }) {
    if ((alt === undefined) === (prompt === undefined)) return 'needs `alt` or `prompt`, one of the two';
    return prompt === 'captions' && type === 'photo'
      ? 'photos have no captions to ask for; leave out `type`'
      : undefined;
  },
  compile({ alt, prompt, type }) {
    const looksAt = type ?? (prompt === 'consent' ? undefined : alt ? 'photo' : 'video');
    return (_reading, draft) => {
      if (!draft.media?.length) return nothing;
      const count = draft.media.filter((one) => {
        if (looksAt && one.type !== looksAt) return false;
        if (alt === 'required') return !isDescribed(one);
        return alt === undefined || (typeof one.alt === 'string' && isPoorAlt(one.alt, draft.text));
      }).length;
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
      pass: [
        'Look',
        { text: 'Look', media: [{ type: 'photo', alt: 'A dog' }] },
        { text: '', media: [] },
        { text: '', media: [{ type: 'video', alt: null }] },
        described(true),
      ],
    },
    {
      options: { alt: 'good' },
      flag: [
        'IMG_2041.JPG',
        'DSC00412',
        'Screenshot 2026-03-04 at 10.21.33',
        'image',
        'Photo of a dog in the park',
        'Une photo de notre équipe',
        'dog',
        'Meet Rex, our new dog',
        'a '.repeat(800),
      ].map(described),
      pass: [
        'A brown dog lies on the grass beside an officer.',
        'Image quality chart: blurred left, sharp right',
        'Un chien brun',
        ' ',
        '公園の犬',
      ]
        .map(described)
        .concat(described(true)),
    },
    {
      options: { prompt: 'consent' },
      flag: [described('A class'), { text: '', media: [{ type: 'video', alt: null }] }],
      pass: ['A class', { text: 'A class', media: [] }],
    },
    {
      options: { prompt: 'captions' },
      flag: [{ text: '', media: [{ type: 'video', alt: null }] }],
      pass: [described('A class')],
    },
    {
      options: { alt: 'required', type: 'video' },
      flag: [{ text: '', media: [{ type: 'video', alt: '' }] }],
      pass: [described('')],
    },
  ],
});

function described(alt: string | true) {
  return { text: 'Meet Rex, our new dog', media: [{ type: 'photo' as const, alt }] };
}
