import { ExpressionError } from './expression-error';
import { parseExpression } from './parse-expression';

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
