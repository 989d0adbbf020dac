import { verifyPack } from '../signing/verify-pack';
import { BadInput } from './bad-input';

/** @throws BadInput where a pack's file is signed and its signature is worth nothing. */
export async function assertSignature(source: string, file: string): Promise<void> {
  const verified = await verifyPack(source);
  if (verified !== 'unsigned' && 'problem' in verified) throw new BadInput(`${file}: ${verified.problem}`);
}
