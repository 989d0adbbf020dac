import { ExpressionError } from '../../rules/expressions/expression-error';
import { parseExpression } from '../../rules/expressions/parse-expression';

/** Why a regular expression can't be read, as a sentence; undefined where it can. */
export function expressionProblem(pattern: string): string | undefined {
  try {
    parseExpression(pattern, false);
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}
