import { ExpressionBook } from '../expressions/expression-book';
import { commonFields } from './common-fields';
import { compileValeRule } from './compile-rule';
import { type PointName, points } from './points';
import { type ValeRule, valeRuleSchema } from './schema';
import { blockKindOf } from './scopes';
import type { ForValeRules } from './vale-context';

/** A rule as a pack can hold it, or why it can't be taken: one sentence in plain words. */
export type ValeReading = { rule: ValeRule } | { reason: string };

/** Extension points that need a program or a dictionary. */
const unsupported = new Map([
  ['script', 'it runs a program, and rules of a pack never run programs'],
  ['spelling', 'it needs a dictionary; the browser checks spelling itself'],
]);

/** Fields that Vale reads and does nothing with. */
const idle = new Map<string, readonly string[]>([['substitution', ['pos']]]);

/**
 * Reads one rule of a Vale style.
 * @param raw the rule's fields as plain data with Vale's types; names of fields may be in any case, as Vale takes them.
 */
export function readValeRule(raw: Record<string, unknown>): ValeReading {
  const fields = new Map(Object.entries(raw).map(([field, value]) => [field.toLowerCase(), value]));
  fields.delete('name');
  const what = String(fields.get('extends') ?? '');
  const reason = refusal(what, fields);
  if (reason !== undefined) return { reason };
  if (fields.get('code') === false) fields.delete('code');
  for (const field of idle.get(what) ?? []) fields.delete(field);
  if ('overlooksUnknown' in points[what as PointName]) dropUnknown(what as PointName, fields);
  const parsed = valeRuleSchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return { reason: problemOf(parsed.error.issues[0]) };
  return scopeProblem(parsed.data) ?? emptyProblem(parsed.data) ?? trial(parsed.data);
}

/** Why a rule is not taken, whatever its other fields say. */
function refusal(what: string, fields: ReadonlyMap<string, unknown>): string | undefined {
  if (what === '') return 'has no “extends”: it must say which kind of rule it is';
  const why = unsupported.get(what);
  if (why !== undefined) return `not supported: ${what}, since ${why}`;
  if (!Object.hasOwn(points, what)) return `not supported: “extends: ${what}”`;
  if ((fields.get('message') ?? '') === '') return 'has no “message”';
  if (fields.get('code') === true) return 'says “code: true”, which Vale no longer takes: write “scope: raw”';
  return undefined;
}

function dropUnknown(what: PointName, fields: Map<string, unknown>): void {
  const known = new Set(['extends', ...Object.keys(commonFields), ...Object.keys(points[what].options)]);
  for (const field of [...fields.keys()]) if (!known.has(field)) fields.delete(field);
}

/** What is wrong, in one sentence that names the field. */
function problemOf(
  issue: { code?: string; keys?: string[]; path: PropertyKey[]; message: string } | undefined,
): string {
  if (issue?.code === 'unrecognized_keys') return `has a field “${issue.keys?.[0]}” that Vale does not know here`;
  return `has a “${issue?.path.join('.')}” that can't be taken: ${issue?.message}`;
}

/** A list of tokens that is still to be filled matches everywhere, which nobody means. */
function emptyProblem(rule: ValeRule): ValeReading | undefined {
  if (rule.extends !== 'existence' || [...rule.tokens, ...rule.raw].some((token) => token.trim() !== ''))
    return undefined;
  return { reason: 'looks for nothing: it has neither “tokens” nor “raw”' };
}

/** Rules that look at nothing a post has. */
function scopeProblem(rule: ValeRule): ValeReading | undefined {
  if ('scope' in points[rule.extends] || rule.scope.some((scope) => blockKindOf(scope) !== undefined)) return undefined;
  return { reason: `not applicable to posts: scope “${rule.scope.join('”, “')}”` };
}

/** Compiles the rule once, with nothing proved yet: what can't be read shows. */
function trial(rule: ValeRule): ValeReading {
  const checker: ForValeRules = {
    expressions: new ExpressionBook({}),
    parts: {},
    vocabulary: { accept: [], reject: [] },
    wait: () => undefined,
    refuse: () => undefined,
  };
  try {
    compileValeRule(rule, checker);
    return { rule };
  } catch (error) {
    if (error instanceof Error) return { reason: error.message };
    throw error;
  }
}
