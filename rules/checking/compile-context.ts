import type { ExpressionBook } from '../expressions/expression-book';
import type { RuleInForce } from '../in-force/rules-in-force';
import type { CompileContext } from '../kind';
import type { Pack } from '../pack';
import type { PhraseBook } from '../phrases/phrase-book';
import { compileCondition } from './condition';
import type { Engine } from './engine';
import type { Parts } from './parts';
import type { RefusedRule, WaitingRule } from './waiting-rule';

/** What the rules of a checker share while they are compiled, and what they say of themselves. */
export interface CompileContexts {
  /** What one rule may use. */
  for(rule: RuleInForce): CompileContext;
  readonly expressions: ExpressionBook | undefined;
  readonly waiting: WaitingRule[];
  readonly refused: RefusedRule[];
}

/** Prepares what all rules of the packs in force may use. */
export function compileContexts(
  { kinds, createBook }: Engine,
  packs: readonly Pack[],
  parts: Parts,
  book: PhraseBook,
): CompileContexts {
  const waiting: WaitingRule[] = [];
  const refused: RefusedRule[] = [];
  const expressions = createBook?.(parts);
  const asExpressions = packs.map((pack) => pack.vocabulary).filter(({ syntax }) => syntax === 'expressions');
  const shared = {
    kinds,
    // Only the kinds that come with the book ask for it.
    expressions: expressions as ExpressionBook,
    parts,
    vocabulary: {
      accept: asExpressions.flatMap(({ accept }) => accept),
      reject: asExpressions.flatMap(({ reject }) => reject),
    },
    accepted: acceptedGroups(packs, book),
    own: {
      domains: packs.flatMap((pack) => pack.own.domains),
      accounts: packs.flatMap((pack) => pack.own.accounts),
    },
  };
  return {
    expressions,
    waiting,
    refused,
    for({ rule: { id: rule }, pack: { id: pack } }) {
      const context: CompileContext = {
        ...shared,
        condition: (condition) => compileCondition(condition, book, context),
        wait: (needs, reason) => void waiting.push({ rule, pack, needs, ...(reason === undefined ? {} : { reason }) }),
        refuse: (reason, attack) =>
          void refused.push({ rule, pack, reason, ...(attack === undefined ? {} : { attack }) }),
      };
      return context;
    },
  };
}

/** One group for the accepted phrases in any case, and one for those that count only as they are written. */
function acceptedGroups(packs: readonly Pack[], book: PhraseBook): number[] {
  return [false, true].flatMap((exactCase) => {
    const phrases = packs
      .filter(({ vocabulary }) => vocabulary.syntax === 'phrases' && vocabulary.case === exactCase)
      .flatMap(({ vocabulary }) => vocabulary.accept);
    return phrases.length > 0 ? [book.group(phrases, exactCase)] : [];
  });
}
