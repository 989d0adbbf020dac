import * as z from 'zod/mini';

/** A finding its author says is mistaken, with as little of the draft as shows it. */
const mistakeSchema = z.object({
  kind: z.literal('mistake'),
  /** The pack the finding came from, by id, and its version then. */
  pack: z.string(),
  version: z.string(),
  rule: z.string(),
  /** What the rule found something in, and the words it pointed at; none where it spoke of the whole post. */
  text: z.string(),
  match: z.optional(z.string()),
  /** The circumstances of the draft, as far as they were known. */
  lang: z.optional(z.string()),
  network: z.optional(z.string()),
  role: z.optional(z.string()),
  capacity: z.optional(z.string()),
});

/** What someone fears of a clause of the policy. */
const concernSchema = z.object({
  kind: z.literal('concern'),
  pack: z.string(),
  version: z.string(),
  clause: z.string(),
  words: z.string().check(z.minLength(1), z.maxLength(2000)),
});

/** What a person holds against a pack: kept on their device, and exported for the pack's author when they say so. */
export const objectionSchema = z.discriminatedUnion('kind', [mistakeSchema, concernSchema]);

export type Mistake = z.infer<typeof mistakeSchema>;
export type Concern = z.infer<typeof concernSchema>;

/** An objection as it is kept; `at` is an ISO date-time. */
export type Objection = z.infer<typeof objectionSchema> & { id: string; at: string };
