import type * as z from 'zod/mini';
import type { Draft } from './draft';
import type { ExpressionBook } from './expressions/expression-book';
import type { Parts } from './parts';
import type { PhraseBook } from './phrases/phrase-book';
import type { Reading } from './reading';
import type { Need } from './waiting-rule';

/** Something a rule found. Without `start` and `end` (UTF-16 offsets) it is about the whole post. */
export interface Match {
  start?: number;
  end?: number;
  /** What could stand in its place, before the rule's own suggestions. */
  suggestions?: readonly string[];
  /** Fill {count} and {max} of the rule's message. */
  count?: number;
  max?: number;
  /** Fills {missing}: what the post should say and does not. */
  missing?: string;
  /** In place of the rule's message, where its kind words it by what it found. */
  message?: string;
}

/** What a kind may use while a rule is compiled, beside the phrase book. */
export interface CompileContext {
  expressions: ExpressionBook;
  parts: Parts;
  /** Words of all packs in force that are right as they are, and words that never are: regular expressions. */
  vocabulary: { accept: readonly string[]; reject: readonly string[] };
  /** The organization's own domains and accounts, of all packs in force, as the packs write them. */
  own: { domains: readonly string[]; accounts: readonly string[] };
  /** Compiles a condition inside a rule, as a combination has them: the fields of a kind without those of a rule. */
  condition(condition: { kind: string }): Evaluate;
  /** Says that the rule does not run, or not all of it, until something is there: the checker lists it as waiting. */
  wait(needs: Need, reason?: string): void;
  /** Says that an expression of the rule never runs, and with which text it would freeze a page. */
  refuse(reason: string, attack?: string): void;
}

/** Looks at one draft; called on every keystroke, so it does nothing it can leave undone. */
export type Evaluate = (reading: Reading, draft: Draft) => readonly Match[];

/** A text, or a whole draft where media, network or role matter. */
type Example = string | (Partial<Draft> & { text: string });

/** The fields a kind adds to a rule: a shape of zod schemas. */
export type OptionsShape = Record<string, z.core.$ZodType>;

/** The fields of `Shape` after parsing. */
export type OptionsOf<Shape extends OptionsShape> = z.output<z.ZodMiniObject<Shape, z.core.$strip>>;

/** One way a rule can look at a draft. */
export interface Kind<Name extends string, Shape extends OptionsShape> {
  /** As packs write it: `kind: existence`. */
  name: Name;
  /** One sentence for the documentation. */
  summary: string;
  options: Shape;
  /** Its rules are written elsewhere: they need no examples, and their messages may be longer. */
  imported?: boolean;
  /** Says what is wrong between options that are each fine by themselves. */
  problem?(options: OptionsOf<Shape>): string | undefined;
  /** Registers what the rule looks for, once, and gives what looks at each draft. */
  compile(options: OptionsOf<Shape>, book: PhraseBook, context: CompileContext): Evaluate;
  /** Its own proof, run by one test that walks the folder. */
  examples: { options: z.input<z.ZodMiniObject<Shape, z.core.$strip>>; flag: Example[]; pass: Example[] }[];
}

/** States the shape of a kind's file. */
export function defineKind<const Name extends string, Shape extends OptionsShape>(
  kind: Kind<Name, Shape>,
): Kind<Name, Shape> {
  return kind;
}

/** What most rules find in most drafts; shared, so that nothing is allocated for it. */
export const nothing: readonly Match[] = [];
