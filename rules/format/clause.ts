import * as z from 'zod/mini';
import { languageSchema, wordsSchema } from './identifiers';
import { daySchema } from './moment';

/** A piece of the organization's policy: the popup shows it, findings cite it. */
export const clauseSchema = z.strictObject({
  /** As the policy numbers it: "4.2". Rules cite it by this. */
  id: wordsSchema,
  /** A few words that name it. */
  title: wordsSchema,
  /** The clause itself, in Markdown without HTML. */
  body: wordsSchema,
  /** Whom it is for; everyone where missing. */
  roles: z.optional(z.array(wordsSchema)),
  /** What may happen to who breaks it. */
  sanctions: z.optional(z.string()),
  /** The day it came into force: 2026-01-31. */
  since: z.optional(daySchema),
  /** The language it is written in; a clause may be told in several languages under one id. */
  language: z.optional(languageSchema),
});
