import { ExpressionBook } from '../expressions/expression-book';
import type { AnyKinds, Engine } from './engine';
import { expressionKinds } from './expression-kinds';

/** Regular expressions and the kinds that need them, in a file of their own: for pages where a pack has some. */
export const expressionPart: Engine = {
  kinds: expressionKinds as unknown as AnyKinds,
  createBook: (parts) => new ExpressionBook(parts),
};
