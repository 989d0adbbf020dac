import * as z from 'zod/mini';
import { categories } from './category';
import { draftSchema } from './draft';
import type { OptionsOf } from './kind';
import { type KindName, type Kinds, kinds } from './kinds';
import { phrasesSchema } from './phrases/phrase-schema';

/** How rules, goals and packs are named: letters, digits and underscores, with dots and hyphens between. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9_]+([.-][a-z0-9_]+)*$/i, 'use letters, digits, dots, hyphens and underscores'));

/** The first part of a BCP 47 tag: `en`, `fr`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/, 'write a language as `en` or `fr`'));

export const severitySchema = z.enum(['tip', 'warn', 'block']);

/** Other terms in the neighbourhood that a match needs, or that excuse it. */
const neighboursSchema = z.strictObject({
  terms: phrasesSchema,
  within: z._default(z.enum(['sentence', 'post']), 'sentence'),
});

const exampleSchema = z.union([z.string(), z.strictObject({ ...draftSchema.shape })]);

/** Drafts that must be flagged and drafts that must not; both are run before the pack goes live. */
const examplesSchema = z.strictObject({
  flag: z.array(exampleSchema).check(z.minLength(1)),
  pass: z._default(z.array(exampleSchema), []),
});

/** A rule that was written elsewhere may come without. */
const importedExamplesSchema = z.prefault(
  z.strictObject({ flag: z._default(z.array(exampleSchema), []), pass: z._default(z.array(exampleSchema), []) }),
  {},
);

const longestMessage = 160;
const longestImportedMessage = 600;

/** What a rule of any kind may say. */
const commonShape = {
  id: idSchema,
  /** Switched off, a rule stays in its pack and is not in force, unless a pack's `overrides` switches it on. */
  enabled: z._default(z.boolean(), true),
  severity: severitySchema,
  category: z.enum(categories),
  /** The policy clause it rests on, of this pack or a parent. */
  clause: z.optional(z.string()),
  /** What is wrong, why, and what instead. May hold {match}, {suggestion}, {count}, {max} and {missing}. */
  message: z.string().check(z.minLength(1), z.maxLength(longestMessage)),
  suggest: z._default(z.array(z.string()), []),
  /** Who, where and in what language it applies; none means any. */
  roles: z.optional(z.array(z.string()).check(z.minLength(1))),
  capacities: z.optional(z.array(z.string()).check(z.minLength(1))),
  networks: z.optional(z.array(z.string()).check(z.minLength(1))),
  language: z.optional(languageSchema),
  /** A match counts only near one of these. */
  near: z.optional(neighboursSchema),
  /** A match does not count near one of these. */
  unless: z.optional(neighboursSchema),
  examples: examplesSchema,
};

/** The same for the kinds whose rules are imported. */
const importedShape = {
  ...commonShape,
  message: z.string().check(z.minLength(1), z.maxLength(longestImportedMessage)),
  examples: importedExamplesSchema,
};

type CommonRule = z.output<z.ZodMiniObject<typeof commonShape, z.core.$strip>>;

/** A rule as a pack holds it after parsing: the common fields and those of its kind. */
export type Rule = { [Name in KindName]: CommonRule & { kind: Name } & OptionsOf<Kinds[Name]['options']> }[KindName];

function shapeFor({ imported }: { imported?: boolean | undefined }) {
  return imported ? importedShape : commonShape;
}

type RuleMember = z.ZodMiniObject<{ kind: z.ZodMiniLiteral<KindName> }, z.core.$strict>;

const members = Object.values(kinds).map((kind) =>
  z.strictObject({ ...shapeFor(kind), kind: z.literal(kind.name), ...kind.options }).check(
    z.check(({ value, issues }) => {
      // The kind's own options are among the rule's: the correlated union TypeScript can't follow.
      const message = (kind.problem as ((options: object) => string | undefined) | undefined)?.(value);
      if (message) issues.push({ code: 'custom', message, input: value });
    }),
  ),
) as unknown as [RuleMember, ...RuleMember[]];

/** A rule of any registered kind, told apart by `kind`. */
export const ruleSchema = z.discriminatedUnion('kind', members) as unknown as z.ZodMiniType<Rule>;
