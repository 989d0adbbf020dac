import type { Pack } from '../../rules/pack';

/** Whether a pack is signed, by whom, and whether that is the organization's pinned key. */
export type SignatureState =
  | { state: 'unsigned' }
  | { state: 'signed'; fingerprint: string; isPinned: boolean }
  /** Signed, but its content is not what was signed. */
  | { state: 'broken'; reason: string };

/** A version of a pack kept on this device. */
export interface KeptVersion {
  version: string;
  /** When another version took its place: ISO date-time. */
  until: string;
}

/** A pack in force, as the admin sees it. */
export interface PackInForce {
  id: string;
  name: string;
  version: string;
  origin: 'built-in' | 'imported' | 'managed';
  /** Names of the packs it brings with it, as people know them. */
  parents: readonly string[];
  mode: Pack['mode'];
  signature: SignatureState;
  /** How many of its rules run, are switched off, wait for a proof or part, or are refused. */
  rules: { on: number; off: number; waiting: number; refused: number };
  licence?: string | undefined;
  source?: string | undefined;
  /** Whether there is a place before and after it that it may take. */
  canMove: { up: boolean; down: boolean };
  /** Earlier versions that one press puts back, newest first. */
  versions: readonly KeptVersion[];
}
