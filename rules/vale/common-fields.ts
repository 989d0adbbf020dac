import * as z from 'zod/mini';

/** Vale's levels, the mildest first. */
export const levels = ['suggestion', 'warning', 'error'] as const;

/** A list of texts; none where a style says nothing. */
export const texts = z._default(z.array(z.string()), []);

/** Off where a style says nothing. */
export const flag = z._default(z.boolean(), false);

/** What the words of a vocabulary are to a rule: exceptions, unless it says otherwise. */
export const usesVocabulary = z._default(z.boolean(), true);

/** The fields of every rule, whatever it extends, by Vale's names. */
export const commonFields = {
  /** As Go's Sprintf takes it: %s and %[2]s stand for what was found. */
  message: z.string().check(z.minLength(1), z.maxLength(600)),
  /** How much it matters: suggestion, warning or error. The pack's rule has a severity of its own, made from it. */
  level: z._default(z.enum(levels), 'warning'),
  /** What of the post it looks at: text, paragraph, sentence, raw or summary; `~` and `&` as in Vale. */
  scope: z._default(z.array(z.string()).check(z.minLength(1)), ['text']),
  /** Where more about it can be read. */
  link: z.optional(z.string()),
  /** Why it matters. */
  description: z.optional(z.string()),
  /** The most findings in one draft; 0 means any number. */
  limit: z._default(z.int().check(z.minimum(0)), 0),
  /** What could be done about a match. */
  action: z.optional(
    z.strictObject({
      /** replace, remove, edit or convert; others do nothing here. */
      name: z.string(),
      /** Replacements, or what an edit needs. */
      params: texts,
    }),
  ),
  /** Expressions of what no rule of the style looks at: TokenIgnores of `.vale.ini`. */
  ignore: z.optional(z.array(z.string())),
};

export type CommonOptions = z.output<z.ZodMiniObject<typeof commonFields, z.core.$strip>>;
