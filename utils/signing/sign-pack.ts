import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parseYaml } from '../pack-file/parse-yaml';
import { toBase64Url } from './base64url';
import { signedContent } from './canonical-pack';
import { type SigningKey, withEd25519 } from './signing-key';
import { verifyPack } from './verify-pack';

/**
 * Signs a pack's file: gives its text with `signature:` in it, all else as it was, comments and layout too. An earlier
 * signature is replaced.
 * @param source YAML or JSON that `readPack` takes.
 * @throws Error where the file is no pack, or is laid out so that nothing can be put into it.
 * @throws KeyError in a browser that lacks Ed25519.
 */
export async function signPack(source: string, key: SigningKey): Promise<string> {
  const { canonical } = signedContent(source);
  const value = await signatureOf(canonical, key);
  const signed = withSignature(source, { algorithm: 'Ed25519', key: key.public, value });
  const verified = await verifyPack(signed);
  if (verified === 'unsigned' || 'problem' in verified)
    throw new Error('it is laid out so that no signature can be put into it; begin each key on its own line');
  return signed;
}

async function signatureOf(canonical: string, key: SigningKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.public, d: key.private };
  const bytes = await withEd25519(async () => {
    const privateKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
    return crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(canonical));
  });
  return toBase64Url(new Uint8Array(bytes));
}

interface Signature {
  algorithm: 'Ed25519';
  key: string;
  value: string;
}

/** Put in by the place of the nodes, not by writing the document anew: that would lay out all of it in another way. */
function withSignature(source: string, signature: Signature): string {
  const read = parseYaml(source);
  const contents = 'document' in read ? read.document.contents : undefined;
  if (!isMap(contents)) return source;
  const earlier = contents.items.find(({ key }) => isScalar(key) && key.value === 'signature');
  const indent = indentOf(contents, source);
  const text = contents.flow ? inFlow(signature) : inBlock(signature, indent);
  if (earlier) return replaced(source, earlier, text);
  if (!contents.flow) {
    // Before the mark of the document's end, where there is one.
    const end = /\n\.\.\.\s*$/.exec(source)?.index ?? source.length;
    return `${source.slice(0, end).replace(/\n?$/, '\n')}${indent}${text}\n${source.slice(end).replace(/^\n/, '')}`;
  }
  const at = endOf(contents.items.at(-1)) ?? source.length;
  return `${source.slice(0, at)},\n  ${text}${source.slice(at)}`;
}

/** The place of an earlier signature, filled anew. */
function replaced(source: string, earlier: Pair, text: string): string {
  const start = (isNode(earlier.key) && earlier.key.range?.[0]) || 0;
  const end = endOf(earlier) ?? source.length;
  const rest = source.slice(end);
  // A block's last value ends with its line.
  const isLineEaten = source[end - 1] === '\n';
  return `${source.slice(0, start)}${text}${isLineEaten ? '\n' : ''}${rest}`;
}

function endOf(pair: Pair | undefined): number | undefined {
  return isNode(pair?.value) ? pair.value.range?.[1] : undefined;
}

/** The spaces before each key of the pack: not the mark before them that some editors begin a file with. */
function indentOf(contents: YAMLMap, source: string): string {
  const start = contents.range?.[0] ?? 0;
  return contents.flow ? '' : source.slice(source.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ]/g, '');
}

function inBlock({ algorithm, key, value }: Signature, indent: string): string {
  const lines = ['signature:', `  algorithm: ${algorithm}`, `  key: "${key}"`, `  value: "${value}"`];
  return lines.join(`\n${indent}`);
}

function inFlow(signature: Signature): string {
  return `"signature": ${JSON.stringify(signature)}`;
}
