import type { Pack } from '../pack';

/** A pack as it would be out of pilot mode: what it keeps to itself, it says. */
export function outOfPilot(pack: Pack): Pack {
  return { ...pack, mode: 'live' };
}
