import type { Need } from '../../rules/checking/waiting-rule';
import type { Proofs } from '../../rules/expressions/proof';
import type { Pack } from '../../rules/pack';
import { defineSetting } from '../settings';

/** A part of the engine in a file of its own, brought only where a rule in force needs it; the tone once the coach is there. */
export type PartName = Exclude<Need, 'proof'> | 'tone';

/** What rules may need: those that are off are tried and looked over too, and may need what those that are on do not. */
export const allNeeds: readonly PartName[] = ['linear', 'tagger', 'learned'];

/** The packs in force, resolved, parents first; `problem` says, for a person, why they are not those asked for. */
export interface Policy {
  packs: Pack[];
  /** What is known of their expressions. */
  proofs: Proofs;
  needs: readonly PartName[];
  problem?: string;
}

const stored = defineSetting<unknown>('policy', undefined);

const unneeded = { proofs: {}, needs: [] };

const unreadable: Policy = {
  packs: [],
  ...unneeded,
  problem:
    'The rules on this device can’t be read, so nothing is checked. Choose your starter pack again in the options.',
};

/** Gives the packs in force; where none can be read: no packs, and the `problem` to show. */
export async function readPolicy(): Promise<Policy> {
  return toPolicy(await stored.get());
}

/** Whether the packs in force can be read at all. */
export async function isPolicyReadable(): Promise<boolean> {
  return (await readPolicy()) !== unreadable;
}

/** Puts packs in force everywhere, once stored: open pages hear of it by `onPolicyChanged`. */
export function policyEntry(policy: Policy): Record<string, unknown> {
  return stored.entry(policy);
}

/** Calls back with the new policy each time it changes, until `signal` aborts. */
export function onPolicyChanged(callback: (policy: Policy) => void, signal: AbortSignal): void {
  stored.onChanged((value) => callback(toPolicy(value)), signal);
}

/** The background wrote it from parsed packs; only a damaged store holds anything else, so its shape is all we ask. */
function toPolicy(value: unknown): Policy {
  const policy = value as Partial<Policy> | undefined;
  const isReadable = Array.isArray(policy?.packs) && policy.packs.every((pack) => Array.isArray(pack?.rules));
  // Goalpost 0.1 stored neither proofs nor needs.
  return isReadable ? { ...unneeded, ...(policy as Partial<Policy> & Pick<Policy, 'packs'>) } : unreadable;
}
