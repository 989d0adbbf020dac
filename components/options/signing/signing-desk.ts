import type { ReadonlySignal } from '@preact/signals';

/** The organization's public key, as pinned on this device. */
export interface PinnedKey {
  fingerprint: string;
  /** Whether packs that it did not sign are refused on import. */
  isRequired: boolean;
}

/** Whose packs are accepted. */
export interface SigningDesk {
  pinned: ReadonlySignal<PinnedKey | undefined>;
  /** Gives the fingerprint of a public key as text, so that it can be compared before it is pinned. */
  onFingerprint(key: string): Promise<string>;
  onPin(key: string): Promise<void>;
  onRequire(isRequired: boolean): Promise<void>;
  onUnpin(): Promise<void>;
}
