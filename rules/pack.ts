import * as z from 'zod/mini';
import { clauseSchema } from './format/clause';
import { scenarioSchema, tipSchema } from './format/coaching';
import { goalSchema } from './format/goal';
import { idSchema, languageSchema, severitySchema, wordsSchema } from './format/identifiers';
import { networkInPackSchema } from './format/network';
import { vocabularySchema } from './format/pack-vocabulary';
import { ruleSchema } from './format/rule';

const strings = z._default(z.array(wordsSchema), []);

/** The organization's own contacts, places and people: never flagged as anyone's personal information. */
const ownSchema = z.strictObject({
  /** Telephone numbers, written in any way. */
  phones: strings,
  /** E-mail addresses. */
  emails: strings,
  /** Domains, with all addresses and e-mail under them. */
  domains: strings,
  /** Street addresses: “40 Mill Street”. */
  addresses: strings,
  /** Accounts on networks, with the @. */
  accounts: strings,
  /** Names of places. */
  places: strings,
  /** Names of people who are public for the organization. */
  people: strings,
});

/** What a pack changes of a rule without repeating it; `severity: off` is the same as `enabled: false`. */
const overrideSchema = z.strictObject({
  /** Another severity, for all roles; `off` switches the rule off. */
  severity: z.optional(z.union([severitySchema, z.literal('off')])),
  /** Switches the rule on or off. */
  enabled: z.optional(z.boolean()),
});

/** Who vouches for the pack: the public key and the signature, both in base64. */
const signatureSchema = z.strictObject({
  /** The only one there is. */
  algorithm: z.literal('Ed25519'),
  /** The public key, in base64. */
  key: wordsSchema,
  /** The signature itself, in base64. */
  value: wordsSchema,
});

/** A rule pack, format 1: policy, goals, rules and tips of an organization, as one YAML or JSON file holds them. */
export const packSchema = z
  .strictObject({
    /** The format. */
    goalpost: z.literal(1),
    /** Who made it, as a domain read backwards, and what it is: ca.example.police. */
    id: idSchema,
    /** Three numbers: what breaks, what is added, what is put right. */
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/i, 'write a version as 1.2.0')),
    /** How people name it. */
    name: wordsSchema,
    /** Under which licence it may be passed on. */
    licence: z.optional(z.string()),
    /** Where it was made from: a link, or the name of a Vale style. */
    source: z.optional(z.string()),
    /** Packs that come with it, by built-in name or id; this pack has the last word. */
    extends: strings,
    /** The languages its rules and clauses are for: in a draft that is surely in another, rules that go by words rest. */
    languages: z._default(z.array(languageSchema), []),
    /** Whom to ask about it. */
    contact: z.optional(
      z.strictObject({
        /** A person or a team. */
        name: z.string(),
        /** Where to write to. */
        email: z.optional(z.string()),
      }),
    ),
    /** The organization's own contacts, places and people: never flagged as anyone's personal information. */
    own: z.prefault(ownSchema, {}),
    /** The clauses that findings cite and the popup shows. */
    policy: z._default(z.array(clauseSchema), []),
    /** The roles an author may choose from: officer, staff. */
    roles: strings,
    /** The hats an author may wear: official, personal. */
    capacities: strings,
    /** What the organization wants to reach by posting. */
    goals: z._default(z.array(goalSchema), []),
    /** What drafts are checked for. */
    rules: z._default(z.array(ruleSchema), []),
    /** Coaching that is not about one draft. */
    tips: z._default(z.array(tipSchema), []),
    /** Situations to think through, with choices and what comes of each. */
    scenarios: z._default(z.array(scenarioSchema), []),
    /** Words that are right as they are, and words that never are, whatever the rules say. */
    vocabulary: z.prefault(vocabularySchema, {}),
    /** Networks Goalpost does not know, and corrections to those it knows, for as long as a site has changed. */
    networks: z._default(z.array(networkInPackSchema), []),
    /** What the log keeps of a post's text. */
    log: z._default(z.enum(['full', 'none', 'excerpt']), 'excerpt'),
    /** How long the log keeps posts; forever where missing. The last pack in force decides. */
    retention: z.optional(
      z.strictObject({
        /** Older posts are removed from the log; the chain of those that stay can still be verified. */
        days: z.int().check(z.positive()),
      }),
    ),
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
