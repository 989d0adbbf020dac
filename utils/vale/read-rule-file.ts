import { lineAt } from '../pack-file/line-of-text';
import { parseYaml } from '../pack-file/parse-yaml';
import { toWeakTypes } from './weak-types';

/** What a rule's file says, in plain values, or why it can't be read and where (line from 1). */
export type RuleFileReading = { raw: Record<string, unknown> } | { line: number; reason: string };

const mostAliases = 100;
/** In UTF-16 units. */
const longest = 2_000_000;

/**
 * Reads a rule of a Vale style as Vale does: YAML 1.1 in which a key that comes twice counts the last time. Scalars stay
 * as the author typed them wherever they are text to match: `no` is the word “no”.
 */
export function readRuleFile(text: string): RuleFileReading {
  if (text.length > longest) return { line: 1, reason: `is larger than ${longest / 1_000_000} MB` };
  const reading = parseYaml(text, { version: '1.1', schema: 'failsafe', merge: true });
  if ('problems' in reading) {
    const { at = 0, reason = '' } = reading.problems[0] ?? {};
    return { line: lineAt(text, at), reason };
  }
  try {
    const value: unknown = reading.document.toJS({ maxAliasCount: mostAliases });
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { raw: toWeakTypes(value as Record<string, unknown>) };
    return { line: 1, reason: 'is no rule: a rule begins with “extends:”' };
  } catch {
    return { line: 1, reason: 'uses YAML aliases that are missing, or too many of them' };
  }
}
