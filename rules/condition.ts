import type { CompileContext, Evaluate } from './kind';
import { kinds } from './kinds';
import type { PhraseBook } from './phrases/phrase-book';

/** Compiles a condition inside a rule: the fields of one kind, already parsed. */
export function compileCondition(condition: { kind: string }, book: PhraseBook, context: CompileContext): Evaluate {
  const kind = kinds[condition.kind as keyof typeof kinds];
  return kind.compile(condition as never, book, context) as Evaluate;
}
