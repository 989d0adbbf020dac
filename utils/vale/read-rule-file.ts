import { parseDocument } from 'yaml';
import { deeperThan } from '../yaml-limits';
import { toWeakTypes } from './weak-types';

/** What a rule's file says, in plain values, or why it can't be read and where (line from 1). */
export type RuleFileReading = { raw: Record<string, unknown> } | { line: number; reason: string };

const mostAliases = 100;
const deepest = 30;

/**
 * Reads a rule of a Vale style as Vale does: YAML 1.1 in which a key that comes twice counts the last time. Scalars stay
 * as the author typed them wherever they are text to match: `no` is the word “no”.
 */
export function readRuleFile(text: string): RuleFileReading {
  const document = parseDocument(text, {
    version: '1.1',
    schema: 'failsafe',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) return { line: lineAt(text, error.pos[0]), reason: `is not YAML: ${error.message}` };
  if (deeperThan(document, deepest)) return { line: 1, reason: `is nested more than ${deepest} levels deep` };
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { raw: toWeakTypes(value as Record<string, unknown>) };
    return { line: 1, reason: 'is no rule: a rule begins with “extends:” and a kind' };
  } catch {
    return { line: 1, reason: `uses YAML aliases that are missing, or more than ${mostAliases} of them` };
  }
}

/** The line (from 1) of a place in a text. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
