import { expression } from './kinds/expression';
import { vale } from './kinds/vale';

/** The ways a rule can look at a draft that need regular expressions. */
export const expressionKinds = { expression, vale };
