import type * as z from 'zod/mini';
import type { AnyKinds } from './checking/engine';
import type { Parts } from './checking/parts';
import type { Need } from './checking/waiting-rule';
import type { Draft } from './draft';
import type { ExpressionBook } from './expressions/expression-book';
import type { Narrowing } from './narrowing/narrowing';
import type { PhraseBook } from './phrases/phrase-book';
import type { Reading } from './reading';

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
  /** Fill the message's placeholders that the kind's `placeholders` names. */
  values?: Readonly<Record<string, string>>;
  /** By which of the kind's `phrases` it was found: suggestions may use the draft's words at its wildcards and groups. */
  term?: number;
  /** These words themselves, where the kind knows them: the first is {1}. */
  captures?: readonly string[];
  /** In place of the rule's message, where its kind words it by what it found. */
  message?: string;
}

/** What a kind may use while a rule is compiled, beside the phrase book. */
export interface CompileContext {
  /** The kinds there are. */
  kinds: AnyKinds;
  expressions: ExpressionBook;
  parts: Parts;
  /** Words of all packs in force that are right as they are, and words that never are: those that are regular expressions. */
  vocabulary: { accept: readonly string[]; reject: readonly string[] };
  /** Groups of the words that are right as they are: those that are phrases. */
  accepted: readonly number[];
  /** The organization's own domains and accounts, of all packs in force, as the packs write them. */
  own: { domains: readonly string[]; accounts: readonly string[] };
  /** Compiles a condition inside a rule, as a combination has them: the fields of a kind without those of a rule. */
  condition(condition: Condition): Watch;
  /** Says that the rule does not run, or not all of it, until something is there: the checker lists it as waiting. */
  wait(needs: Need, reason?: string): void;
  /** Says that an expression of the rule never runs, and with which text it would freeze a page. */
  refuse(reason: string, attack?: string): void;
}

/** A kind's fields, with those that say which matches count; parsed already. */
export interface Condition extends Narrowing {
  kind: string;
}

/** Looks at one draft; called on every keystroke, so it does nothing it can leave undone. */
export type Evaluate = (reading: Reading, draft: Draft) => readonly Match[];

/** What wakes a rule: a hit of one of these groups of phrases, or one of these expressions (by index) that may match. */
export interface Wakes {
  groups?: readonly number[];
  expressions?: readonly number[];
}

/** How a rule looks at drafts, and what a draft must hold for it to look at all; without `wakes` it looks at every draft. */
export interface Watch {
  evaluate: Evaluate;
  wakes: Wakes | undefined;
}

/** What a kind gives where its rule can find nothing in a draft without one of these: in most drafts it then costs nothing. */
export function wokenBy(wakes: Wakes, evaluate: Evaluate): Watch {
  return { evaluate, wakes };
}

/** A text, or a whole draft where media, network or role matter. */
type Example = string | (Partial<Draft> & { text: string });

/** The fields a kind adds to a rule: a shape of zod schemas. */
export type OptionsShape = Record<string, z.core.$ZodType>;

/** The fields of `Shape` after parsing; of none, nothing is asked. */
export type OptionsOf<Shape extends OptionsShape> = keyof Shape extends never
  ? unknown
  : z.output<z.ZodMiniObject<Shape, z.core.$strip>>;

/** One way a rule can look at a draft. */
export interface Kind<Name extends string, Shape extends OptionsShape> {
  /** As packs write it: `kind: existence`. */
  name: Name;
  /** One sentence for the documentation. */
  summary: string;
  options: Shape;
  /** Its rules are written elsewhere: they need no examples, and their messages may be longer. */
  imported?: boolean;
  /** It finds by form, not by words, or knows each language's words by itself: its rules run whatever a pack's languages. */
  anyLanguage?: boolean;
  /** What its messages may hold in braces, beside what every rule's may. */
  placeholders?: readonly string[];
  /** The phrases a match names by `term`: suggestions may then hold {1}, {2}. */
  phrases?(options: OptionsOf<Shape>): readonly string[];
  /** How many of the draft's words suggestions may name, where the kind has no `phrases` but gives `captures`. */
  captures?(options: OptionsOf<Shape>): number;
  /** Whether words that a vocabulary accepts excuse its matches. */
  vocabulary?(options: OptionsOf<Shape>): boolean;
  /** Says what is wrong between options that are each fine by themselves. */
  problem?(options: OptionsOf<Shape>): string | undefined;
  /** Registers what the rule looks for, once, and gives what looks at each draft, best with what wakes it. */
  compile(options: OptionsOf<Shape>, book: PhraseBook, context: CompileContext): Evaluate | Watch;
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
