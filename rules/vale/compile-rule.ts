import { type Evaluate, type Match, nothing } from '../kind';
import { blocksOf } from './blocks';
import type { Alert, Block, Memory, Watch } from './point';
import { points } from './points';
import { type Replacements, replacementsBy } from './replacements';
import type { ValeRule } from './schema';
import { blockKindOf } from './scopes';
import { filledMessage, quotedList } from './sprintf';
import { type ForValeRules, ValeContext } from './vale-context';

/** A rule of a Vale style, ready to look at drafts. */
export interface CompiledValeRule {
  evaluate: Evaluate;
  wokenBy: Watch['wokenBy'];
}

/**
 * Puts what a rule looks for into the book of expressions.
 * @throws ExpressionError or FormulaError where what the rule holds can't be read.
 */
export function compileValeRule(rule: ValeRule, checker: ForValeRules): CompiledValeRule {
  const context = new ValeContext(checker);
  const point = points[rule.extends];
  // The point and the rule's options are chosen by the same name: the correlated union TypeScript can't follow.
  const { look, wokenBy } = point.compile(rule as never, context);
  if (context.lacksAny) return { evaluate: () => nothing, wokenBy: [] };
  const kinds = new Set((point.scope ? [point.scope] : rule.scope).flatMap((scope) => blockKindOf(scope) ?? []));
  const mask = maskOf(rule, context);
  const toMatch = matchMaker(rule, replacementsBy(rule.action, context));

  const evaluate: Evaluate = (reading) => {
    const found = new Map<number, Match>();
    const memory: Memory = new Set();
    for (const kind of kinds) {
      for (const cut of blocksOf(reading, kind)) {
        const block = kind === 'raw' ? cut : mask(cut);
        // What begins where something was found already is the same thing again.
        for (const alert of look(block, memory)) {
          const match = toMatch(alert, block);
          const key = match.start ?? -1;
          if (!found.has(key)) found.set(key, match);
        }
      }
    }
    const matches = [...found.values()];
    return rule.limit > 0 ? matches.slice(0, rule.limit) : matches;
  };
  return { evaluate, wokenBy };
}

/** Puts stars in place of what the style ignores. */
function maskOf({ ignore }: ValeRule, context: ValeContext): (block: Block) => Block {
  if (!ignore || ignore.length === 0) return (block) => block;
  const expressions = ignore.map((pattern) => context.expression(pattern));
  return ({ text, start }) => {
    let masked = text;
    for (const expression of expressions) {
      for (const match of expression.matches(masked)) {
        masked = masked.slice(0, match.start) + '*'.repeat(match.end - match.start) + masked.slice(match.end);
      }
    }
    return { text: masked, start };
  };
}

/** What makes matches of a rule's alerts: their places in the draft, the message filled, and what the action offers. */
function matchMaker(rule: ValeRule, replacementsFor: Replacements): (alert: Alert, block: Block) => Match {
  const { tellsReplacement = false } = points[rule.extends] as { tellsReplacement?: boolean };
  return ({ start = 0, end = 0, words, message = rule.message, replacements }, block) => {
    // An empty match is nowhere: Vale too says it of the whole text.
    if (end === start) return { message: filledMessage(message, words) };
    const matched = block.text.slice(start, end);
    const offered = replacements ?? replacementsFor(matched);
    const all = tellsReplacement && rule.action ? [...words, told(offered, matched)] : words;
    return {
      start: block.start + start,
      end: block.start + end,
      message: filledMessage(message, all),
      suggestions: offered.filter((replacement) => replacement !== matched),
    };
  };
}

function told(replacements: readonly string[], matched: string): string {
  return replacements.length > 1 ? quotedList(replacements) : (replacements[0] ?? matched);
}
