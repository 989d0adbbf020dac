import { computed, type ReadonlySignal } from '@preact/signals';
import { pinnedKey } from '../settings';
import { fingerprint, readKey } from '../signing/signing-key';
import type { DeskState } from './desk-state';

/** The organization's key on this device. */
export function signingDesk(state: ReadonlySignal<DeskState>) {
  return {
    pinned: computed(() => {
      const { key, isRequired } = state.value.pinned;
      return key === '' ? undefined : { fingerprint: state.value.fingerprints.get(key) ?? '', isRequired };
    }),
    onFingerprint: (key: string) => fingerprint(key),
    onPin: async (key: string) => pinnedKey.set({ key: readKey(key), isRequired: true }),
    onRequire: async (isRequired: boolean) => pinnedKey.set({ ...(await pinnedKey.get()), isRequired }),
    onUnpin: () => pinnedKey.set({ key: '', isRequired: false }),
  };
}
