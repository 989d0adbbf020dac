import type * as z from 'zod/mini';
import type { Expression } from '../expressions/expression';
import type { CommonOptions } from './common-fields';
import type { ValeContext } from './vale-context';

/** A stretch of the draft that a rule looks at. */
export interface Block {
  text: string;
  /** Where it begins in the draft (UTF-16). */
  start: number;
}

/** Something a rule found in a block. Without `start` and `end` (UTF-16 offsets in the block) it is about the whole post. */
export interface Alert {
  start?: number;
  end?: number;
  /** What the message's %s stand for. */
  words: readonly string[];
  /** What the action gives in place of the match; without it the rule's action is asked. */
  replacements?: readonly string[];
  /** In place of the rule's message, before its %s are filled. */
  message?: string;
}

/** What rules remember from block to block of one draft. */
export type Memory = Set<string>;

/** A rule ready to look at blocks. */
export interface Watch {
  /** It finds something only where one of these matches; undefined where it looks at every draft. */
  wokenBy?: readonly Expression[];
  look(block: Block, memory: Memory): readonly Alert[];
}

type Shape = Record<string, z.core.$ZodType>;

/** The fields of a rule of one extension point after parsing. */
export type PointOptions<Own extends Shape> = CommonOptions & z.output<z.ZodMiniObject<Own, z.core.$strip>>;

/** One of Vale's extension points: a way a rule can look at text. */
export interface Point<Name extends string, Own extends Shape> {
  /** As styles write it: `extends: existence`. */
  name: Name;
  /** One sentence for the documentation. */
  summary: string;
  /** Vale takes a field it does not know for an error in most points, and overlooks it in the others. */
  overlooksUnknown?: boolean;
  /** Its messages' second %s stands for what the action puts in place of the match. */
  tellsReplacement?: boolean;
  /** What it looks at whatever `scope` says. */
  scope?: 'sentence' | 'summary';
  options: Own;
  /** @throws ExpressionError or FormulaError where what the rule holds can't be read. */
  compile(options: PointOptions<Own>, context: ValeContext): Watch;
  /** Its own proof, run by one test that walks the folder. */
  examples: {
    options: z.input<z.ZodMiniObject<Own, z.core.$strip>> & { message?: string };
    flag: string[];
    pass: string[];
  }[];
}

/** States the shape of a point's file. */
export function definePoint<const Name extends string, Own extends Shape>(point: Point<Name, Own>): Point<Name, Own> {
  return point;
}

/** What most rules find in most blocks; shared, so that nothing is allocated for it. */
export const noAlerts: readonly Alert[] = [];
