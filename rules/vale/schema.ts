import * as z from 'zod/mini';

/** One rule of a Vale style, word for word. */
export const valeRuleSchema = z.looseObject({ extends: z.string(), message: z.string() });

export type ValeRule = z.output<typeof valeRuleSchema>;
