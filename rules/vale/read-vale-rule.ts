import type { ValeRule } from './schema';

/** A rule as a pack can hold it, or why it can't be taken, in plain words. */
export type ValeReading = { rule: ValeRule } | { reason: string };

/**
 * Reads one rule of a Vale style.
 * @param name `Style.Rule`, for the reasons.
 * @param raw the rule's file as plain objects; scalars may be strings as the file writes them, a scalar may stand for a list.
 */
export function readValeRule(name: string, raw: Record<string, unknown>): ValeReading {
  void raw;
  return { reason: `not supported: ${name}` };
}
