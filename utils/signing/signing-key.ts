import * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from './base64url';

/** Both halves of a key pair, as its file holds them: base64url of 32 bytes each. `private` never leaves its owner. */
export interface SigningKey {
  public: string;
  private: string;
}

/** Thrown for what is no key, and where a browser can't sign; its message is a sentence for a person. */
export class KeyError extends Error {
  override name = 'KeyError';
}

const bytesOfKey = 32;
const halfSchema = z.string().check(z.refine((text) => fromBase64Url(text)?.length === bytesOfKey));
const fileSchema = z.object({ algorithm: z.literal('Ed25519'), public: halfSchema, private: z.optional(halfSchema) });

/** @throws KeyError in a browser that lacks Ed25519. */
export async function makeKey(): Promise<SigningKey> {
  const pair = (await withEd25519(() =>
    crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']),
  )) as CryptoKeyPair;
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { public: x, private: d };
}

/** The text of a key file. */
export function toKeyFile(key: SigningKey): string {
  return `${JSON.stringify({ algorithm: 'Ed25519', ...key }, null, 2)}\n`;
}

/**
 * Reads the public key out of what a person has at hand: the key as text, or a key file (of which the private half is
 * not looked at).
 * @throws KeyError where it is neither.
 */
export function readKey(text: string): string {
  const trimmed = text.trim();
  const key = trimmed.startsWith('{') ? readKeyFile(trimmed)?.public : trimmed;
  const bytes = key === undefined ? undefined : fromBase64Url(key);
  if (bytes?.length !== bytesOfKey)
    throw new KeyError(
      'This is not a public key: paste the 43 characters that “goalpost keygen” printed, or its file.',
    );
  return toBase64Url(bytes);
}

/**
 * Reads a key file to sign with.
 * @throws KeyError where it is no key file, or holds the public half only.
 */
export function readSigningKey(text: string): SigningKey {
  const file = readKeyFile(text);
  if (!file) throw new KeyError('This is not a key file: make one with “goalpost keygen”.');
  if (file.private === undefined) throw new KeyError('This key file has no private key, which signing needs.');
  return { public: file.public, private: file.private };
}

/** What two people compare to see that they mean the same public key: 8 groups of 4 from its SHA-256. */
export async function fingerprint(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64Url(readKey(publicKey)) as Uint8Array<ArrayBuffer>);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * Does something with Ed25519.
 * @throws KeyError where the browser lacks it.
 */
export async function withEd25519<Value>(task: () => Promise<Value>): Promise<Value> {
  try {
    return await task();
  } catch (error) {
    if ((error as Error).name !== 'NotSupportedError') throw error;
    throw new KeyError(
      'This browser can’t check signatures, for it lacks Ed25519: update to Chrome or Edge 137, or Firefox 129, or later.',
    );
  }
}

function readKeyFile(text: string): z.infer<typeof fileSchema> | undefined {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
