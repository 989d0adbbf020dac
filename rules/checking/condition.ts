import { type CompileContext, type Condition, nothing, type Watch } from '../kind';
import { narrowed } from '../narrowing/narrowing';
import type { PhraseBook } from '../phrases/phrase-book';

/** Compiles what a rule or a condition looks for: the fields of one kind and which matches count, already parsed. */
export function compileCondition(condition: Condition, book: PhraseBook, context: CompileContext): Watch {
  const kind = context.kinds[condition.kind];
  if (!kind) {
    context.wait('expressions');
    return { evaluate: () => nothing, wakes: {} };
  }
  // The kind and the condition's options are chosen by the same name: the correlated union TypeScript can't follow.
  const compiled = kind.compile(condition as never, book, context);
  const { evaluate, wakes } = typeof compiled === 'function' ? { evaluate: compiled, wakes: undefined } : compiled;
  const accepted = kind.vocabulary?.(condition as never) ? context.accepted : [];
  return { evaluate: narrowed(condition, accepted, evaluate, book), wakes };
}
