import { expressionKinds } from './expression-kinds';
import { combine } from './kinds/combination';
import { lightKinds } from './light-kinds';

const simpleKinds = { ...lightKinds, ...expressionKinds };

/** Every way a rule can look at a draft. */
export const kinds = { ...simpleKinds, combination: combine(simpleKinds) };

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
