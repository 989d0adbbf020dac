import * as z from 'zod/mini';
import { momentSchema } from './format/moment';
import { limitSchema } from './format/network';

/** A photo or video attached to a draft; `alt` is its description, null where there is none or none is said. */
const mediumSchema = z.object({
  /** What it is. */
  type: z.enum(['photo', 'video']),
  /** Its description for people who can't see it; `true`: it has one, but nobody knows its words. */
  alt: z._default(z.nullable(z.union([z.string(), z.literal(true)])), null),
});

/**
 * What a person is about to publish, and the circumstances rules may ask for. All but the text is optional: a rule
 * whose condition asks for something the draft does not say (a role, a network) runs as if the condition held.
 */
export const draftSchema = z.object({
  /** Comes back with the findings, to tell drafts apart. */
  id: z.optional(z.union([z.string(), z.number()])),
  /** What is about to be published. */
  text: z.string(),
  /** BCP 47 language; guessed from the text where missing. */
  lang: z.optional(z.string()),
  /** Where: x, facebook, linkedin, bluesky, mastodon, instagram... */
  network: z.optional(z.string()),
  /** How long it may be there, where that is not what the network allows everywhere. */
  limit: z.optional(limitSchema),
  /** The author's role, by its name in the pack. */
  role: z.optional(z.string()),
  /** The hat the author wears, by its name in the pack. */
  capacity: z.optional(z.string()),
  /** Photos and videos that go with it. */
  media: z.optional(z.array(mediumSchema)),
  /** Goals the author says it serves, by their ids, whatever its words show. */
  goals: z.optional(z.array(z.string())),
  /** Goals the author says it does not serve, though its words show them. */
  notGoals: z.optional(z.array(z.string())),
  /** Why this post, in the author's own sentence. */
  rationale: z.optional(z.string()),
  /** When it is written or published, for rules that are active for a time; now where missing. */
  at: z.optional(momentSchema),
});

export type Draft = z.infer<typeof draftSchema>;
export type Medium = z.infer<typeof mediumSchema>;

/** Whether people who can't see a photo or video are told what it shows. */
export const isDescribed = ({ alt }: Medium): boolean => alt === true || Boolean(alt?.trim());
