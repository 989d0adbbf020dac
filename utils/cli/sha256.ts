import * as crypto from 'node:crypto';

/** SHA-256 in hex. Node's own is several times as quick as one in JavaScript, and since Node 20.12 in one step. */
export function sha256(text: string): string {
  const { hash } = crypto as { hash?: typeof crypto.hash };
  return hash?.('sha256', text, 'hex') ?? crypto.createHash('sha256').update(text, 'utf8').digest('hex');
}
