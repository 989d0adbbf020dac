import { rulesInForce } from '../in-force/rules-in-force';
import type { Pack } from '../pack';
import { expressionKinds } from './expression-kinds';

/** A rule or a condition of a combination. */
interface Kinded {
  kind: string;
  all?: readonly Kinded[] | undefined;
  any?: readonly Kinded[] | undefined;
  not?: readonly Kinded[] | undefined;
}

/** Whether a rule in force needs regular expressions. */
export function needsExpressions(packs: readonly Pack[]): boolean {
  return rulesInForce(packs).some(({ rule }) => isExpression(rule as Kinded));
}

function isExpression({ kind, all = [], any = [], not = [] }: Kinded): boolean {
  return Object.hasOwn(expressionKinds, kind) || [...all, ...any, ...not].some(isExpression);
}
