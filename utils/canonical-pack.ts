import canonicalize from 'canonicalize';
import { parseDocument } from 'yaml';

/** Like reading a pack: no file of a pack needs more. */
const mostAliases = 100;

/** What a pack's file says, without its signature, and the signature. */
export interface SignedContent {
  /** RFC 8785: keys in one order, one way of writing each value, no layout and no comments. */
  canonical: string;
  /** Whatever stands under `signature:`; undefined where nothing does. */
  signature: unknown;
}

/**
 * The bytes a signature vouches for: every key and value of the file as it is written, before defaults are filled in, so
 * that a later version with other defaults reads the same bytes. Comments and layout don't count; the order of a list does.
 * @param source YAML or JSON.
 * @throws Error where the file can't be read as YAML, or holds a number that JSON can't (.nan, .inf).
 */
export function signedContent(source: string): SignedContent {
  const document = parseDocument(source, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(`it is not YAML: ${error.message}`);
  const content = document.toJS({ maxAliasCount: mostAliases }) as unknown;
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error('it is not a pack: a pack is made of keys with values');
  const { signature, ...rest } = content as Record<string, unknown>;
  return { canonical: canonicalize(rest) ?? '', signature };
}
