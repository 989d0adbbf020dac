import { effect, type ReadonlySignal } from '@preact/signals';
import { unprovedIn } from '../../rules/expressions/unproved-in';
import { call } from '../messaging';
import { proveAll } from '../prove/prove-all';
import type { service } from '../service';
import type { DeskState } from './desk-state';

const background = call<typeof service>();

/**
 * Proves the expressions of packs in force that wait for it, whenever there are any, until `lifetime` aborts: also those
 * that an earlier visit to the page left unproved. What was found out is kept, and their rules run from then on.
 */
export function keepProving(state: ReadonlySignal<DeskState>, lifetime: AbortSignal): void {
  let isProving = false;
  const asked = new Set<string>();
  const prove = async ({ policy, checker }: DeskState) => {
    const { waiting } = await checker;
    if (isProving || !waiting.some(({ needs }) => needs === 'proof')) return;
    isProving = true;
    try {
      const unproved = unprovedIn(policy.packs, { proofs: policy.proofs }).filter(({ key }) => !asked.has(key));
      if (unproved.length === 0) return;
      for (const { key } of unproved) asked.add(key);
      await background.addProofs(await proveAll(unproved, { signal: lifetime }));
    } finally {
      isProving = false;
    }
  };
  const stop = effect(() => void prove(state.value));
  lifetime.addEventListener('abort', stop);
}
