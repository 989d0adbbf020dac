import * as z from 'zod/mini';
import { momentSchema } from './moment';

/** A photo or video attached to a draft; `alt` is its description, null where there is none or none is said. */
const media = z.object({
  /** What it is. */
  type: z.enum(['photo', 'video']),
  /** Its description for people who can't see it. */
  alt: z._default(z.nullable(z.string()), null),
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
  /** The author's role, by its name in the pack. */
  role: z.optional(z.string()),
  /** The hat the author wears, by its name in the pack. */
  capacity: z.optional(z.string()),
  /** Photos and videos that go with it. */
  media: z.optional(z.array(media)),
  /** When it is written or published, for rules that are active for a time; now where missing. */
  at: z.optional(momentSchema),
});

export type Draft = z.infer<typeof draftSchema>;
