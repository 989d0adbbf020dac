import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { type Content, type End, logFormat } from './record';

/** The last line of a chain so far. */
export interface Head {
  seq: number;
  hash: string;
}

/** A line as it is kept and exported, and the head it makes. */
export interface SealedLine {
  text: string;
  head: Head;
}

const seal = /^,"hash":"([0-9a-f]{64})"\}$/;
const sealLength = 75;

/** SHA-256 of the text’s UTF-8, in hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Makes the line that follows in a chain.
 * @param before undefined for the first line of a chain.
 * @param said what the line says, and `at`, the ISO date-time in UTC at which it is appended.
 */
export function nextLine(before: Head | undefined, said: Content & { at: string }): SealedLine {
  const seq = before ? before.seq + 1 : 0;
  const { text, hash } = sealed({ ...said, seq, prev: before?.hash ?? '' });
  return { text, head: { seq, hash } };
}

/** Writes the closing line of an export. */
export function closingLine(end: Omit<End, 'kind' | 'goalpost-log'>): string {
  return sealed({ 'goalpost-log': logFormat, kind: 'end', ...end }).text;
}

/** Takes a line apart: what was hashed, and the hash it states; undefined where it does not end with one. */
export function unseal(text: string): { body: string; hash: string } | undefined {
  const hash = seal.exec(text.slice(-sealLength))?.[1];
  return hash === undefined ? undefined : { body: `${text.slice(0, -sealLength)}}`, hash };
}

/**
 * Writes content in RFC 8785 form, which spells each value in one way, and at its end the hash of exactly these bytes: so
 * a line is checked by cutting off its end, and no JSON has to be written anew.
 */
function sealed(content: object): { text: string; hash: string } {
  const body = canonicalize(content) ?? '';
  const hash = hashOf(body);
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}`, hash };
}
