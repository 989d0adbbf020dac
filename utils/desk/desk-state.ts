import { type ReadonlySignal, signal } from '@preact/signals';
import { createChecker } from '../../rules/check';
import type { Checker } from '../../rules/checking/make-checker';
import { loadParts } from '../parts/load-parts';
import { type ChosenPacks, readChosenPacks } from '../policy/chosen-packs';
import { onPolicyChanged, type Policy, readPolicy } from '../policy/policy';
import { pinnedKey } from '../settings';
import { fingerprint } from '../signing/signing-key';

/** All that the admin's desk is drawn from, read at one moment. */
export interface DeskState {
  chosen: ChosenPacks;
  policy: Policy;
  /** The packs in force with all their parts, which are loaded when it is first asked for: no page waits for them to be shown. */
  readonly checker: Promise<Checker>;
  pinned: { key: string; isRequired: boolean };
  /** By public key: of the pinned key, and of all that signed a pack here. */
  fingerprints: ReadonlyMap<string, string>;
}

/** Reads the desk's state, and again with each change from whichever page, until `lifetime` aborts. */
export async function liveDeskState(lifetime: AbortSignal): Promise<ReadonlySignal<DeskState>> {
  const state = signal(await readDeskState(await readPolicy()));
  let newest: Policy | undefined;
  const refresh = async (policy: Policy) => {
    newest = policy;
    const read = await readDeskState(policy);
    // Changes may come quicker than they are read: the last one stands.
    if (newest === policy) state.value = read;
  };
  onPolicyChanged((policy) => void refresh(policy), lifetime);
  pinnedKey.onChanged(async () => refresh(await readPolicy()), lifetime);
  return state;
}

async function readDeskState(policy: Policy): Promise<DeskState> {
  const [chosen, pinned] = await Promise.all([readChosenPacks(), pinnedKey.get()]);
  const keys = [pinned.key, ...Object.values(chosen.imported).map(({ signedBy }) => signedBy ?? '')].filter(Boolean);
  const fingerprints = await Promise.all(keys.map(async (key) => [key, await fingerprint(key)] as const));
  let checker: Promise<Checker> | undefined;
  return {
    chosen,
    policy,
    get checker() {
      checker ??= loadParts(policy).then((parts) => createChecker(policy.packs, parts));
      return checker;
    },
    pinned,
    fingerprints: new Map(fingerprints),
  };
}
