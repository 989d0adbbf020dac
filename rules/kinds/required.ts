import * as z from 'zod/mini';
import { compileElement, elementNames } from '../cues/elements';
import { defineKind, nothing, wokenBy } from '../kind';
import { phrasesSchema } from '../phrases/phrase-schema';

export const required = defineKind({
  name: 'required',
  summary:
    'None of the terms, or no date, place, link..., is in the post, though it should be: always, or when one of other terms is there.',
  options: {
    /** One of these is enough. */
    terms: z.optional(phrasesSchema),
    /** Beside the terms: a date, time, place, link, phone number... whatever its words; `alt` is all media described. */
    element: z.optional(z.enum(elementNames)),
    /** Asked for only where one of these is in the post; the finding is then on it. */
    when: z.optional(
      z.strictObject({
        /** What asks for it. */
        terms: phrasesSchema,
      }),
    ),
  },
  problem({ terms, element }) {
    return terms || element ? undefined : 'needs `terms`, `element` or both';
  },
  compile({ terms, element, when }, book) {
    const wanted = terms && book.group(terms, false);
    const hasElement = element && compileElement(element, book);
    const occasion = when && book.group(when.terms, false);
    const has: ReturnType<typeof compileElement> = (reading, draft) =>
      (wanted !== undefined && reading.has(wanted)) || (hasElement?.(reading, draft) ?? false);
    if (occasion === undefined)
      return (reading, draft) => (has(reading, draft) || !(reading.hasWords || element === 'alt') ? nothing : [{}]);
    return wokenBy({ groups: [occasion] }, (reading, draft) =>
      has(reading, draft) ? nothing : reading.hits(occasion).slice(0, 1),
    );
  },
  examples: [
    {
      options: { terms: ['911'], when: { terms: ['emergenc(y|ies)'] } },
      flag: ['In an emergency, write to us'],
      pass: ['In an emergency call 911', 'Good morning', ''],
    },
    { options: { terms: ['#ad'] }, flag: ['Great boots'], pass: ['Great boots #ad', '👢'] },
    {
      options: { element: 'date', when: { terms: ['missing'] } },
      flag: ['Missing: a boy in a red coat, last seen at 5 pm'],
      pass: ['Missing since March 4', 'Missing since 2026-03-04', 'Missing since Tuesday', 'Disparu depuis mardi'],
    },
    {
      options: { element: 'time' },
      flag: ['See you Monday'],
      pass: ['See you at 5 pm', 'Rendez-vous à 17 h', 'from 9 to 5 pm', 'Midi'],
    },
    {
      options: { element: 'place' },
      flag: ['See you Monday at 5'],
      pass: ['Meet at the library', 'Come to 40 Mill Street', 'We are at Lakemount', 'En ligne, samedi'],
    },
    { options: { element: 'link', terms: ['link in bio'] }, flag: ['Read it'], pass: ['example.org', 'Link in bio'] },
    { options: { element: 'phone' }, flag: ['Call us'], pass: ['Call 416-555-0142', 'Dial 211'] },
    { options: { element: 'email' }, flag: ['Write'], pass: ['desk@town.example'] },
    { options: { element: 'hashtag' }, flag: ['Ice'], pass: ['#Ice'] },
    { options: { element: 'mention' }, flag: ['Ice'], pass: ['Ice, says @town'] },
    { options: { element: 'question' }, flag: ['Ice!'], pass: ['Ice?'] },
    { options: { element: 'photo' }, flag: ['Ice'], pass: [{ text: 'Ice', media: [{ type: 'photo', alt: null }] }] },
    {
      options: { element: 'alt' },
      flag: [{ text: '', media: [{ type: 'video', alt: null }] }],
      pass: ['Ice', { text: 'Ice', media: [{ type: 'photo', alt: 'A frozen lake' }] }],
    },
  ],
});
