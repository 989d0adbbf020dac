import { readPack } from '../pack-file/read-pack';
import { pinnedKey } from '../settings';
import { verifyContent } from '../signing/verify-pack';
import type { KeptPack } from './kept-pack';

/**
 * Reads a pack's file as one that may go in force: whole, and with the signature that is asked for on this device.
 * @param source YAML or JSON.
 * @throws Error with the reason, for a person.
 */
export async function admitPack(source: string, file: string): Promise<KeptPack> {
  const read = readPack(source, file);
  if ('problems' in read)
    throw new Error(read.problems.map(({ line, reason }) => `Line ${line}: ${reason}.`).join(' '));
  const signedBy = await signerOf(read.raw);
  const obstacle = obstacleTo(signedBy, await pinnedKey.get());
  if (obstacle) throw new Error(obstacle);
  return { pack: read.pack, source, at: new Date().toISOString(), ...(signedBy && { signedBy }) };
}

/** The public key that signed a file, undefined where none did. Throws where the signature is worth nothing. */
async function signerOf(content: Record<string, unknown>): Promise<string | undefined> {
  const verified = await verifyContent(content);
  if (verified === 'unsigned') return undefined;
  if ('problem' in verified) throw new Error(verified.problem);
  return verified.by;
}

/** Why a pack signed by this key, or by none, is not taken on this device; undefined where it is. */
export function obstacleTo(
  signedBy: string | undefined,
  pinned: { key: string; isRequired: boolean },
): string | undefined {
  if (!pinned.key || !pinned.isRequired || signedBy === pinned.key) return undefined;
  return signedBy === undefined
    ? 'This device takes only packs signed with your organization’s key, and this one is not signed. Ask for a signed one.'
    : 'This pack is signed with another key than your organization’s, which is the only one this device takes.';
}
