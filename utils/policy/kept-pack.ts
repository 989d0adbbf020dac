import type { Pack } from '../../rules/pack';

/** An imported pack as it is kept on this device. */
export interface KeptPack {
  pack: Pack;
  /** Its file as it was, for signature and export: YAML or JSON. */
  source: string;
  /** When it was imported: ISO date-time. */
  at: string;
  /** The public key (base64url) that signed it, where one did. */
  signedBy?: string;
}

/** A version that another one took the place of. */
export interface EarlierPack {
  version: string;
  source: string;
  /** When it went out of force: ISO date-time. */
  until: string;
}

/** So many earlier versions of a pack are kept. */
export const mostVersions = 3;

/** Goalpost 0.1 kept the bare pack. */
export function toKeptPack(stored: KeptPack | Pack): KeptPack {
  return 'goalpost' in stored ? { pack: stored, source: JSON.stringify(stored), at: '' } : stored;
}
