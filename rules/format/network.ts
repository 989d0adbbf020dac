import * as z from 'zod/mini';
import { wordsSchema } from './identifiers';

/**
 * A CSS selector. ` >>> ` between two of them goes into the shadow root of what the first one names:
 * `shreddit-composer >>> button[type="submit"]`.
 */
const selectorSchema = wordsSchema;
const selectorsSchema = z.array(selectorSchema);

/** How long a text may be there, and how the network counts. */
export const limitSchema = z.strictObject({
  /** `utf16`: UTF-16 units; `graphemes`: what people see as one character; the others as those networks count. */
  count: z.enum(['x-weighted', 'graphemes', 'utf16', 'mastodon']),
  /** At most so many. */
  max: z.int().check(z.minimum(1)),
  /** At most so many bytes of UTF-8 as well. */
  bytes: z.optional(z.int().check(z.minimum(1))),
  /** What any link counts, where the network shortens links. */
  link: z.optional(z.int().check(z.minimum(1))),
});

/**
 * Which controls do something, tried in this order: what `selectors` name; of what `named` selects, those whose accessible
 * name is a word for publishing in any language; the last visible button with words and no icon in `lastTextButtonIn`.
 */
const controlSchema = z.strictObject({
  /** Controls that can be told by themselves: test ids, names, types. */
  selectors: z.optional(selectorsSchema),
  /** Candidates of which the ones named “Post”, “Publier”, “نشر”... are meant. */
  named: z.optional(selectorsSchema),
  /** Where a button gives nothing away but its shape: the element (a dialog, a form) whose last text-only button it is. */
  lastTextButtonIn: z.optional(selectorSchema),
  /** The likeliest control near the box, by structure and name, for boxes nobody has described; or only one that is certain. */
  likeliest: z.optional(z.enum(['likely', 'certain'])),
});

/** One kind of compose box. Selectors are tried in order; the first that finds something counts. */
const surfaceSchema = z.strictObject({
  /** What is written there: post, comment, reply, caption, title, description, article... */
  id: wordsSchema,
  /** The editable itself. */
  editable: selectorsSchema.check(z.minLength(1)),
  /** The closest ancestor that holds the editable and its publish control; also across shadow roots. */
  container: selectorsSchema,
  /** What publishes it. */
  publish: controlSchema,
  /** Of its publish controls those that leave the text in the box, as “Save” does: disabled once the site took it. */
  savedBy: z.optional(selectorsSchema),
  /** What leads from the draft to another step before it is published (“Next”); a draft is held there as well. */
  next: z.optional(controlSchema),
  /** Keys that publish while the editable has the focus. `mod` is Ctrl or Cmd. */
  shortcuts: z.array(z.enum(['mod+Enter', 'Enter'])),
  /** How long it may be. */
  limit: z.optional(limitSchema),
  /** Where the page shows how many characters are left: the limit of this very server is that plus what is used. */
  remaining: z.optional(selectorSchema),
  /** Where the page tells: attached media, and what says that one lacks its description (by its text, where given). */
  media: z.optional(
    z.strictObject({
      /** Photos that are attached. */
      photos: z.optional(selectorSchema),
      /** Videos that are attached. */
      videos: z.optional(selectorSchema),
      /** One for each that lacks a description. */
      undescribed: z.optional(selectorSchema),
      /** How an `undescribed` element starts where it says that the description is missing. */
      saying: z.optional(z.array(z.string())),
      /** Attribute of a photo in which the page keeps its description. */
      descriptionIn: z.optional(wordsSchema),
    }),
  ),
  /** Links by which the page shows a post that it took: `a[href*="/status/"]`. */
  permalink: z.optional(selectorSchema),
});

/** A network, or any other site people post on: where it is, what is private there, and its compose boxes. */
export const networkSchema = z.strictObject({
  /** As drafts, rules and the log name it. One that Goalpost knows is corrected by giving its id. */
  id: wordsSchema,
  /** As people call it. */
  name: wordsSchema,
  /** Match patterns: `*://*.example.social/*`. */
  matches: z.array(
    z.string().check(z.regex(/^(\*|https):\/\/(\*\.)?[^*/]+\/\*$/, 'write it as *://*.example.social/*')),
  ),
  /** True where anyone may run a server of it: its surfaces are also looked for on sites the person allowed. */
  selfHosted: z.optional(z.literal(true)),
  /** Where private messages live: never read. */
  private: z.strictObject({
    /** Paths that are so, or start so: `/messages`. A step that is only a star stands for any one step. */
    paths: z.array(z.string()),
    /** Elements that private messages are written in. */
    within: selectorsSchema,
  }),
  /** Its compose boxes; where two could be meant, the first counts. */
  surfaces: z.array(surfaceSchema),
});

/**
 * A network as a pack states it: one that Goalpost knows is corrected by its id, and only what is given changes; another
 * one is new, and says where it is.
 */
export const networkInPackSchema = z
  .extend(z.partial(networkSchema), {
    /** As drafts, rules and the log name it. One that Goalpost knows is corrected by giving its id. */
    id: wordsSchema,
  })
  .check(
    z.refine(
      ({ matches, name, surfaces }) => !matches || (name !== undefined && surfaces !== undefined),
      'a network with “matches” is a new one: give it a “name” and “surfaces” too',
    ),
  );

export type Network = z.infer<typeof networkSchema>;
export type NetworkInPack = z.infer<typeof networkInPackSchema>;
export type Surface = z.infer<typeof surfaceSchema>;
export type Control = z.infer<typeof controlSchema>;
export type LengthLimit = z.infer<typeof limitSchema>;
