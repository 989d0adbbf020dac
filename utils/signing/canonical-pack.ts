import canonicalize from 'canonicalize';
import { parseYaml } from '../pack-file/parse-yaml';
import { contentOf } from '../pack-file/yaml-content';

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
  const read = parseYaml(source);
  const content = 'document' in read ? contentOf(read.document) : read;
  if ('problems' in content) throw new Error(`it ${content.problems[0]?.reason}`);
  const { value } = content;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('it is not a pack: a pack is made of keys with values');
  return toSigned(value as Record<string, unknown>);
}

/**
 * The same of a file that was read already: reading thousands of rules again would be felt.
 * @param content the plain values the file holds, no defaults filled in.
 */
export function toSigned({ signature, ...rest }: Record<string, unknown>): SignedContent {
  return { canonical: canonicalize(rest) ?? '', signature };
}
