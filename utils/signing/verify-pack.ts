import * as z from 'zod/mini';
import { fromBase64Url } from './base64url';
import { type SignedContent, signedContent, toSigned } from './canonical-pack';
import { KeyError, readKey, withEd25519 } from './signing-key';

/** Whether a pack's file is signed, and by which public key (base64url); `problem` says why its signature is worth nothing. */
export type Verification = 'unsigned' | { by: string } | { problem: string };

const signatureSchema = z.object({ algorithm: z.literal('Ed25519'), key: z.string(), value: z.string() });
const bytesOfSignature = 64;

/**
 * Checks the signature in a pack's file. That it holds says that whoever has the key wrote every key and value of the
 * file; whether that key is to be trusted is for the reader to say.
 * @param source YAML or JSON.
 */
export function verifyPack(source: string): Promise<Verification> {
  return verify(() => signedContent(source));
}

/**
 * Checks the signature of a pack's file that was read already.
 * @param content the plain values the file holds, no defaults filled in.
 */
export function verifyContent(content: Record<string, unknown>): Promise<Verification> {
  return verify(() => toSigned(content));
}

async function verify(read: () => SignedContent): Promise<Verification> {
  try {
    const { canonical, signature } = read();
    if (signature === undefined) return 'unsigned';
    const parsed = signatureSchema.safeParse(signature);
    const value = parsed.success ? fromBase64Url(parsed.data.value) : undefined;
    if (!parsed.success || value?.length !== bytesOfSignature)
      return { problem: 'The signature can’t be read; sign the pack again with “goalpost sign”.' };
    const by = readKey(parsed.data.key);
    if (await holds(canonical, by, value)) return { by };
    return {
      problem: 'The signature does not fit: the pack was changed after it was signed, or signed with another key.',
    };
  } catch (error) {
    if (error instanceof KeyError) return { problem: error.message };
    return { problem: `The signature can’t be checked: ${(error as Error).message}.` };
  }
}

async function holds(canonical: string, key: string, value: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key };
  return withEd25519(async () => {
    const publicKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', publicKey, value, new TextEncoder().encode(canonical));
  });
}
