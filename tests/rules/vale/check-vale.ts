import { createChecker } from '../../../rules/check';
import type { Checker } from '../../../rules/checking/make-checker';
import type { Proofs } from '../../../rules/expressions/proof';
import type { Finding } from '../../../rules/finding';
import { readValeRule } from '../../../rules/vale/read-vale-rule';
import { tagger } from '../../../utils/tagger/tagger';
import { packOf } from '../one-line';

/** As if every expression had been proved: what is tested is what rules mean. */
const allSafe = new Proxy({}, { get: () => ({ verdict: 'safe' }) }) as Proofs;

/** A checker of one Vale rule, as a style's file holds it, and an accepted vocabulary. */
export function valeChecker(raw: Record<string, unknown>, accept: readonly string[] = []): Checker {
  const reading = readValeRule({ message: 'Found “%s”.', ...raw });
  if ('reason' in reading) throw new Error(reading.reason);
  const rules = [{ kind: 'vale', vale: reading.rule, examples: { flag: [] } }];
  const vocabulary = { accept: [...accept], syntax: 'expressions' };
  return createChecker([packOf({ rules, vocabulary })], { proofs: allSafe, tag: tagger });
}

/** What one rule finds: "12-22: message", "whole: message". */
export function found(raw: Record<string, unknown>, text: string, accept: readonly string[] = []): string[] {
  const { findings } = valeChecker(raw, accept).check({ text });
  return findings.map(({ start, end, message }) => `${start === undefined ? 'whole' : `${start}-${end}`}: ${message}`);
}

/** What one rule offers in place of its first match. */
export function offered(raw: Record<string, unknown>, text: string): Finding['suggestions'] {
  return valeChecker(raw).check({ text }).findings[0]?.suggestions ?? [];
}
