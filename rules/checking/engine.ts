import type { ExpressionBook } from '../expressions/expression-book';
import type { Kind, OptionsShape } from '../kind';
import type { Parts } from './parts';

/** Kinds by name, whatever their options. */
export type AnyKinds = Readonly<Record<string, Kind<string, OptionsShape>>>;

/** What checkers are made with: the kinds of rules they know, and regular expressions where they have them. */
export interface Engine {
  kinds: AnyKinds;
  createBook?: ((parts: Parts) => ExpressionBook) | undefined;
}
