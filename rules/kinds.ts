import { expressionKinds } from './checking/expression-kinds';
import { lightKinds } from './checking/light-kinds';
import { combine } from './kinds/combination';

const simpleKinds = { ...lightKinds, ...expressionKinds };

/** Every way a rule can look at a draft. */
export const kinds = { ...simpleKinds, combination: combine(simpleKinds) };

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
