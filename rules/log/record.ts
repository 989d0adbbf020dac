import * as z from 'zod/mini';
import { logEntrySchema } from './log-entry';
import { resultsSchema } from './results';

/** The version of the format; lines that begin or close a log carry it. */
export const logFormat = 1;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const seq = z.int().check(z.nonnegative());
const isOfFormat = { 'goalpost-log': z.literal(logFormat) };
/** What says something of a post logged before: its own id, and the post’s. */
const ofPost = { id: z.uuid(), of: z.uuid() };

/** The first line of a chain. */
const begin = z.object({
  kind: z.literal('begin'),
  ...isOfFormat,
  chain: z.uuid(),
  installation: z.uuid(),
  /** `upgraded`: what Goalpost 0.1 had logged follows. `erased`: a person erased the chain before. */
  because: z.enum(['installed', 'upgraded', 'erased']),
});

const post = z.object({ kind: z.literal('post'), entry: logEntrySchema });

const link = z.object({ kind: z.literal('link'), ...ofPost, link: z.url({ protocol: /^https$/ }) });

/** The site could not publish the post after all. */
const withdrawn = z.object({ kind: z.literal('withdrawn'), ...ofPost });

/** The author thinks otherwise of the goals, or of why; an empty rationale takes it away. */
const correction = z.object({
  kind: z.literal('correction'),
  ...ofPost,
  goals: z.optional(logEntrySchema.shape.goals),
  rationale: z.optional(z.string()),
});

const results = z.object({
  kind: z.literal('results'),
  ...ofPost,
  results: resultsSchema,
  /** `hand`, or the name of the network’s file they come from. */
  source: z.string(),
});

/** All lines up to `through` were removed, as the organization’s retention asks; it says again whose chain this is. */
const pruned = z.object({
  kind: z.literal('pruned'),
  ...isOfFormat,
  chain: z.uuid(),
  installation: z.uuid(),
  through: z.object({ seq, hash }),
  /** How many posts were among them. */
  posts: z.int().check(z.nonnegative()),
  /** The retention: `400 days`. */
  because: z.string(),
});

/** What is said of a post from the page it was written in. */
export const statementFromPageSchema = z.discriminatedUnion('kind', [post, link, withdrawn]);

/** What is said of a post: its entry, or something later. */
export const statementSchema = z.discriminatedUnion('kind', [post, link, withdrawn, correction, results]);

/** The place of a line in its chain. */
const place = {
  /** From 0. */
  seq,
  /** ISO date-time in UTC, by the device’s clock: when the line was appended. */
  at: z.iso.datetime(),
  /** The hash of the line before; '' in the first. */
  prev: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
};

/** A line of the log, without the hash at its end. */
export const lineSchema = z.discriminatedUnion('kind', [
  z.extend(post, place),
  z.extend(link, place),
  z.extend(withdrawn, place),
  z.extend(correction, place),
  z.extend(results, place),
  z.extend(pruned, place),
  z.extend(begin, place),
]);

/** The last line of an exported file; it is no part of the chain. */
export const endSchema = z.object({
  kind: z.literal('end'),
  ...isOfFormat,
  chain: z.uuid(),
  /** How many lines come before it. */
  lines: z.int().check(z.positive()),
  /** The hash of the last of them. */
  head: hash,
  /** ISO date-time in UTC. */
  exported: z.iso.datetime(),
});

export type Statement = z.infer<typeof statementSchema>;
/** What a line says, whatever its place in the chain. */
export type Content = Statement | z.infer<typeof begin> | z.infer<typeof pruned>;
export type Line = z.infer<typeof lineSchema>;
export type End = z.infer<typeof endSchema>;
