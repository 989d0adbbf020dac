import * as z from 'zod/mini';
import { draftSchema } from '../draft';
import type { Kind, OptionsOf, OptionsShape } from '../kind';
import { type KindName, type Kinds, kinds } from '../kinds';
import { activeSchema } from '../narrowing/active';
import { narrowingShape } from '../narrowing/narrowing';
import { categories } from './category';
import { idSchema, languageSchema, namesSchema, severitySchema, wordsSchema } from './identifiers';
import { type KindMember, kindSchema } from './kind-schema';
import { daySchema } from './moment';
import { placeholderProblem } from './placeholders';

/** A text, or a whole draft where the network, the role or the photos matter. */
const exampleSchema = z.union([z.string(), z.strictObject({ ...draftSchema.shape })]);

/** Drafts that must be flagged and drafts that must not; both are run before the pack goes live. */
const examplesSchema = z.strictObject({
  /** Drafts the rule must find something in; one at least. */
  flag: z.array(exampleSchema).check(z.minLength(1)),
  /** Drafts it must find nothing in. */
  pass: z._default(z.array(exampleSchema), []),
});

/** A rule that was written elsewhere may come without. */
const importedExamplesSchema = z.prefault(
  z.strictObject({
    /** Drafts the rule must find something in. */
    flag: z._default(z.array(exampleSchema), []),
    /** Drafts it must find nothing in. */
    pass: z._default(z.array(exampleSchema), []),
  }),
  {},
);

const longestMessage = 160;
const longestImportedMessage = 600;

/** What a rule of any kind may say. */
const commonShape = {
  /** How findings, the log and other packs name it. */
  id: idSchema,
  /** Switched off, a rule stays in its pack and is not in force, unless a pack's `overrides` switches it on. */
  enabled: z._default(z.boolean(), true),
  /** `tip`: shown; `warn`: holds publishing once; `block`: holds until edited or explained. */
  severity: severitySchema,
  /** The severity for authors of these roles, where it is another. */
  severities: z._default(z.record(z.string(), severitySchema), {}),
  /** What it is about, in the words all packs share. */
  category: z.enum(categories),
  /** The policy clause it rests on, of this pack or a parent: what the author reads as “why”. */
  clause: z.optional(z.string()),
  /**
   * What is wrong, why, and what instead; 160 characters at most. May hold {match}, {suggestion}, {count}, {max} and
   * {missing}.
   */
  message: z.string().check(z.minLength(1), z.maxLength(longestMessage)),
  /**
   * What “Fix” writes in the match's place, best first; '' leaves the match out. {1}, {2} are the draft's own words at the
   * phrase's first and second wildcard or group.
   */
  suggest: z._default(z.array(z.string()), []),
  /** Whom it is for; everyone where missing. */
  roles: z.optional(namesSchema),
  /** For which hats of the author; any where missing. */
  capacities: z.optional(namesSchema),
  /** On which networks; any where missing. */
  networks: z.optional(namesSchema),
  /** For posts that serve one of these goals, by their words or by their author's; any where missing. */
  goals: z.optional(namesSchema),
  /** For drafts in which language; where missing, for its pack's, and for any where the kind does not go by words. */
  language: z.optional(languageSchema),
  /** Rules of any pack in force that this one tells in its `language`: in such drafts it runs in their place. */
  translates: z.optional(z.array(idSchema).check(z.minLength(1))),
  /** From when until when it is in force; always where missing. */
  active: z.optional(activeSchema),
  /**
   * `ignore`: where what was learned finds it hardly likely (under 0.05) that anything in the post is of the rule's
   * category, nothing is said. For categories that are learned, in English and French, once what was learned is loaded.
   */
  unlikely: z.optional(z.literal('ignore')),
  ...narrowingShape,
  /** Where the rule comes from: a law, a policy, a guideline. */
  source: z.optional(wordsSchema),
  /** When somebody last asked whether the rule still holds. */
  reviewed: z.optional(daySchema),
  /** Drafts that must be flagged and drafts that must not; both are run before the pack goes live. */
  examples: examplesSchema,
};

/** The same for the kinds whose rules are imported. */
const importedShape = {
  ...commonShape,
  message: z.string().check(z.minLength(1), z.maxLength(longestImportedMessage)),
  examples: importedExamplesSchema,
};

/** A rule as a pack holds it after parsing: the common fields and those of its kind. */
export type Rule = {
  [Name in KindName]: OptionsOf<typeof commonShape> & { kind: Name } & OptionsOf<Kinds[Name]['options']>;
}[KindName];

// The kinds differ in their options: the correlated union TypeScript can't follow.
const members = (Object.values(kinds) as unknown as Kind<string, OptionsShape>[]).map((kind) =>
  kindSchema(kind, kind.imported ? importedShape : commonShape, (rule) => placeholderProblem(rule as Rule, kind)),
) as [KindMember, ...KindMember[]];

/** A rule of any registered kind, told apart by `kind`. */
export const ruleSchema = z.discriminatedUnion('kind', members) as unknown as z.ZodMiniType<Rule>;
