import * as z from 'zod/mini';
import type { Kind, OptionsShape } from '../kind';

/** What is read by `kind`: a rule or a condition. */
export type KindMember = z.ZodMiniObject<{ kind: z.ZodMiniLiteral<string> }, z.core.$strict>;

/**
 * The schema of what holds the fields of one kind: a rule, or a condition of a combination.
 * @param shape the fields that do not depend on the kind.
 * @param problem says what is wrong between fields that are each fine by themselves.
 */
export function kindSchema(
  kind: Kind<string, OptionsShape>,
  shape: OptionsShape,
  problem: (fields: object) => string | undefined,
): KindMember {
  const fields: OptionsShape = {
    ...shape,
    /** How it looks at a draft. */
    kind: z.literal(kind.name),
    ...kind.options,
  };
  return z.strictObject(fields).check(
    z.check(({ value, issues }) => {
      const message = kind.problem?.(value as never) ?? problem(value);
      if (message) issues.push({ code: 'custom', message, input: value });
    }),
  ) as unknown as KindMember;
}
