import * as z from 'zod/mini';
import { phraseSchema } from './phrases/phrase-schema';
import { idSchema, languageSchema, ruleSchema, severitySchema } from './rule';

const strings = z._default(z.array(z.string().check(z.minLength(1))), []);
const phrases = z._default(z.array(phraseSchema), []);

/** A piece of the organization's policy: the popup shows it, findings cite it. */
const clauseSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  /** Safe Markdown. */
  body: z.string().check(z.minLength(1)),
  roles: z.optional(z.array(z.string())),
  /** What may happen to who breaks it. */
  sanctions: z.optional(z.string()),
  /** ISO date it came into force. */
  since: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as 2026-01-31'))),
  language: z.optional(languageSchema),
});

/** What the organization wants to reach by posting. */
const goalSchema = z.strictObject({
  id: idSchema,
  name: z.string().check(z.minLength(1)),
  why: z.optional(z.string()),
  /** Each is enough by itself. */
  terms: phrases,
  /** Two different ones are needed. */
  hints: phrases,
  /** Each is enough by itself; with or without #. */
  hashtags: strings,
  examples: z.strictObject({
    serves: z.array(z.string()).check(z.minLength(1)),
    'does-not': z._default(z.array(z.string()), []),
  }),
  target: z.optional(z.strictObject({ posts: z.int().check(z.positive()), per: z.enum(['week', 'month']) })),
  language: z.optional(languageSchema),
});

/** Coaching that is not about one draft. */
const tipSchema = z.strictObject({
  text: z.string().check(z.minLength(1)),
  roles: z.optional(z.array(z.string())),
  goal: z.optional(z.string()),
  language: z.optional(languageSchema),
});

/** The organization's own contacts, places and people: never flagged as anyone's personal information. */
const ownSchema = z.strictObject({
  phones: strings,
  emails: strings,
  domains: strings,
  addresses: strings,
  accounts: strings,
  places: strings,
  people: strings,
});

/** What a pack changes of a rule without repeating it; `severity: off` is the same as `enabled: false`. */
const overrideSchema = z.strictObject({
  severity: z.optional(z.union([severitySchema, z.literal('off')])),
  enabled: z.optional(z.boolean()),
});

/** Who vouches for the pack: the public key and the signature, both in base64. */
const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  key: z.string().check(z.minLength(1)),
  value: z.string().check(z.minLength(1)),
});

/** A rule pack, format 1: policy, goals, rules and tips of an organization, as one YAML or JSON file holds them. */
export const packSchema = z
  .strictObject({
    goalpost: z.literal(1),
    /** Reverse domain, such as ca.example.police. */
    id: idSchema,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/i, 'write a version as 1.2.0')),
    name: z.string().check(z.minLength(1)),
    /** Under which licence it may be passed on, and where it came from. */
    licence: z.optional(z.string()),
    source: z.optional(z.string()),
    /** Packs that come with it, by built-in name or id; this pack has the last word. */
    extends: strings,
    languages: z._default(z.array(languageSchema), []),
    contact: z.optional(z.strictObject({ name: z.string(), email: z.optional(z.string()) })),
    own: z.prefault(ownSchema, {}),
    policy: z._default(z.array(clauseSchema), []),
    roles: strings,
    /** The hats an author may wear: official, personal. */
    capacities: strings,
    goals: z._default(z.array(goalSchema), []),
    rules: z._default(z.array(ruleSchema), []),
    tips: z._default(z.array(tipSchema), []),
    /** Words that are right as they are (no expression of any rule flags them), and words that never are. */
    vocabulary: z.prefault(z.strictObject({ accept: strings, reject: strings }), {}),
    /** What the log keeps of a post's text. */
    log: z._default(z.enum(['full', 'none', 'excerpt']), 'excerpt'),
    /** `pilot`: findings are kept in the log, never shown and never holding. */
    mode: z._default(z.enum(['live', 'pilot']), 'live'),
    /** A `block` of this pack is refused until edited, and a failing check does not let go. */
    failClosed: z._default(z.boolean(), false),
    /** Changes to rules of its parents or its own, by rule id. */
    overrides: z._default(z.record(z.string(), overrideSchema), {}),
    /** Made by `goalpost sign` over all the rest; the last step before a pack is handed out. */
    signature: z.optional(signatureSchema),
  })
  .check(
    z.check(({ value, issues }) => {
      for (const field of ['policy', 'goals', 'rules'] as const) {
        const seen = new Set<string>();
        value[field].forEach(({ id, language }, index) => {
          // A clause or goal may be told in several languages under one id.
          const key = field === 'rules' ? id : `${id} ${language ?? ''}`;
          if (seen.has(key))
            issues.push({ code: 'custom', message: `“${id}” is there twice`, input: id, path: [field, index, 'id'] });
          seen.add(key);
        });
      }
    }),
  );

export type Pack = z.output<typeof packSchema>;
export type Clause = Pack['policy'][number];
export type Goal = Pack['goals'][number];
