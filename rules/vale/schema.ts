import * as z from 'zod/mini';
import { commonFields } from './common-fields';
import type { PointOptions } from './point';
import { type PointName, type Points, points } from './points';

/** One rule of a Vale style after parsing: the common fields and those of what it extends. */
export type ValeRule = {
  [Name in PointName]: { extends: Name } & PointOptions<Points[Name]['options']>;
}[PointName];

type RuleMember = z.ZodMiniObject<{ extends: z.ZodMiniLiteral<PointName> }, z.core.$strict>;

const members = Object.values(points).map((point) =>
  z.strictObject({ extends: z.literal(point.name), ...commonFields, ...point.options }),
) as unknown as [RuleMember, ...RuleMember[]];

/** One rule of a Vale style, word for word, told apart by `extends`. */
export const valeRuleSchema = z.discriminatedUnion('extends', members) as unknown as z.ZodMiniType<ValeRule>;
