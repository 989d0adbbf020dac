import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { signPack } from '../../../utils/signing/sign-pack';
import {
  fingerprint,
  makeKey,
  readKey,
  readSigningKey,
  type SigningKey,
  toKeyFile,
} from '../../../utils/signing/signing-key';
import { verifyPack } from '../../../utils/signing/verify-pack';
import { packSource } from '../pack-source';

const source = packSource('ca.example.police');
let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  key = await makeKey();
  other = await makeKey();
});

const json = '{ "goalpost": 1,\n  "id": "org.example", "version": "1.0.0", "name": "Example" }\n';
const base = readFileSync(new URL('../../../rules/packs/base.yaml', import.meta.url), 'utf8');

/** Whether `after` is `before` with one piece more, a line end included. */
function isOneInsertion(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.endsWith(before.slice(start)) && after.length < before.length + 250;
}

describe('signing a pack', () => {
  it.each([
    ['YAML', source],
    ['a large pack with comments', base],
    ['YAML without a last line end', source.trimEnd()],
    ['YAML with Windows line ends', source.replaceAll('\n', '\r\n')],
    ['YAML with the marks of a document', `---\n${source}...\n`],
    ['YAML whose keys are indented', source.replace(/^(?=.)/gm, '  ')],
    ['YAML that ends in a block of text', `${source}licence: |+\n  Ours.\n\n\n`],
    ['YAML that ends in a comment', `${source}# the end`],
    ['YAML that begins with a byte order mark', `\ufeff${source}`],
    ['JSON', json],
    ['JSON on one line', JSON.stringify(JSON.parse(json))],
    ['braces with a comma and a comment at the end', '{ goalpost: 1, id: org.example, # ours\n}\n'],
  ])('keeps %s as it was, and holds', async (_, before) => {
    const signed = await signPack(before, key);
    expect(await verifyPack(signed)).toEqual({ by: key.public });
    expect(isOneInsertion(before, signed)).toBe(true);

    const again = await signPack(signed, other);
    expect(await verifyPack(again)).toEqual({ by: other.public });
    expect(again.length).toBe(signed.length);
    expect(isOneInsertion(before, again)).toBe(true);
  });

  it('replaces a signature in the midst of the file', async () => {
    const signature = 'signature: { algorithm: Ed25519, key: a, value: b }\n';
    const signed = await signPack(source.replace('policy:', `${signature}policy:`), key);
    expect(await verifyPack(signed)).toEqual({ by: key.public });
    expect(signed.indexOf('signature')).toBeLessThan(signed.indexOf('policy'));
  });
});

describe('a signature', () => {
  it.each<[string, (signed: string) => string]>([
    ['a comment more', (signed) => signed.replace('rules:', '# what we look for\nrules:')],
    ['other quotes', (signed) => signed.replace('id: "9.1"', "id: '9.1'")],
    ['other layout', (signed) => signed.replace('[base]', '\n  - base')],
    ['other line ends', (signed) => signed.replaceAll('\n', '\r\n')],
    ['keys in another order', (signed) => signed.replace(/(version: .*\n)(name: .*\n)/, '$2$1')],
  ])('still holds with %s', async (_, change) => {
    const signed = await signPack(source, key);
    expect(change(signed)).not.toBe(signed);
    expect(await verifyPack(change(signed))).toEqual({ by: key.public });
  });

  it.each<[string, (signed: string) => string]>([
    ['a value changed', (signed) => signed.replace('severity: warn', 'severity: tip')],
    ['a key more', (signed) => signed.replace('extends: [base]', 'extends: [base]\nfailClosed: true')],
    ['a key of a default written out', (signed) => signed.replace('extends: [base]', 'extends: [base]\nmode: live')],
    ['a key less', (signed) => signed.replace('extends: [base]\n', '')],
    ['a list in another order', (signed) => signed.replace('flag: [Cruiser 12', 'flag: [b, Cruiser 12')],
    ['a letter that looks the same', (signed) => signed.replace('Example', 'Ех\u0061mple')],
    ['another public key', (signed) => signed.replace(key.public, other.public)],
  ])('does not hold with %s', async (_, change) => {
    const signed = await signPack(source, key);
    expect(change(signed)).not.toBe(signed);
    expect(await verifyPack(change(signed))).toMatchObject({
      problem: expect.stringMatching(/^The signature does not/),
    });
  });

  it.each([
    ['nothing', 'signature:\n'],
    ['a text', 'signature: yes\n'],
    ['another algorithm', 'signature: { algorithm: RSA, key: a, value: b }\n'],
    ['no base64', 'signature: { algorithm: Ed25519, key: "ä", value: "ä" }\n'],
    ['too few bytes', 'signature: { algorithm: Ed25519, key: AAAA, value: AAAA }\n'],
  ])('that is %s can’t be read', async (_, signature) => {
    expect(await verifyPack(source + signature)).toMatchObject({ problem: expect.stringContaining('can’t be read') });
  });

  it('is not there in an unsigned pack, and of what is no pack it can’t be checked', async () => {
    expect(await verifyPack(source)).toBe('unsigned');
    expect(await verifyPack('a: [')).toMatchObject({ problem: expect.stringContaining('can’t be checked') });
    expect(await verifyPack('a: .nan\n')).toMatchObject({ problem: expect.stringContaining('NaN') });
  });

  it('is said to be out of reach by a browser that lacks Ed25519', async () => {
    const signed = await signPack(source, key);
    const lacking = vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('Unrecognized name', 'NotSupportedError'));
    expect(await verifyPack(signed)).toEqual({
      problem: expect.stringMatching(/^This browser can’t check signatures/),
    });
    lacking.mockRestore();
  });
});

describe('a key', () => {
  it('is read from its text and from its file', () => {
    expect(readKey(` ${key.public}\n`)).toBe(key.public);
    expect(readKey(toKeyFile(key))).toBe(key.public);
    expect(readSigningKey(toKeyFile(key))).toEqual(key);
  });

  it.each(['', 'abc', '{}', '{', 'ä'.repeat(43)])('is not %j', (text) => {
    expect(() => readKey(text)).toThrow(/^This is not a public key/);
    expect(() => readSigningKey(text)).toThrow(/^This is not a key file/);
  });

  it('can’t sign without its private half', () => {
    const file = JSON.stringify({ algorithm: 'Ed25519', public: key.public });
    expect(() => readSigningKey(file)).toThrow(/no private key/);
  });

  it('has a fingerprint that people can compare', async () => {
    expect(await fingerprint('A'.repeat(43))).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20');
    expect(await fingerprint(key.public)).not.toBe(await fingerprint(other.public));
  });
});
