import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { signPack } from '../../utils/signing/sign-pack';
import { fingerprint, makeKey } from '../../utils/signing/signing-key';
import type { BrowserName } from '../browsers/find-browser';
import { adminIn } from './in-browser';

const pack = `goalpost: 1
id: ca.example.pier
version: 1.0.0
name: Pier
rules:
  - id: pier-gull
    kind: existence
    severity: warn
    category: style
    message: Say which gull.
    terms: [gull]
    examples: { flag: ["A gull."], pass: ["A boat."] }
`;

const laughs = ['a', 'b', 'c', 'd', 'e']
  .map((key, index, keys) => {
    const inside = index === 0 ? 'ha' : `*${keys[index - 1]}`;
    return `${key}: &${key} [${Array(9).fill(inside).join(', ')}]`;
  })
  .join('\n');
const bomb = zipSync({ 'Style/Bomb.yml': strToU8('a'.repeat(4_900_000)) }, { level: 9 });

/** What is no pack, and what is said of it: the file, the line where there is one, and what to do. */
const unfit: [file: string, content: string | Uint8Array, words: string | RegExp][] = [
  ['large.yaml', `${pack}#${'a'.repeat(6_000_000)}`, 'large.yaml is larger than 5 MB'],
  ['proto.yaml', `${pack}__proto__: { polluted: true }\n`, 'proto.yaml, line 13: the key “__proto__” is not allowed'],
  ['laughs.yaml', `${pack}${laughs}\n`, /laughs\.yaml, line \d+: uses (more than 100 )?YAML aliases/],
  ['bomb.zip', bomb, 'bomb.zip is a zip bomb: “Style/Bomb.yml” would unpack to more than 200 times its size'],
  ['newer.yaml', pack.replace('goalpost: 1', 'goalpost: 9'), 'newer.yaml, line 1: is for a newer Goalpost (format 9)'],
  ['broken.yaml', 'goalpost: 1\nid: [unclosed\nversion: 1.0.0\n', /broken\.yaml, line \d: /],
  ['list.yaml', '- milk\n- bread\n', 'list.yaml, line 1: is not a pack'],
  ['slip.yaml', pack.replace('terms:', 'termz:'), /slip\.yaml, line \d+: .*termz/],
  ['foreign.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'foreign.yaml is written in UTF-16: save it as UTF-8'],
];

describe.each<BrowserName>(['chromium', 'firefox'])('what an admin can’t put in force, in %s', (name) => {
  const admin = adminIn(name);

  test.each(unfit)('%s: one sentence with the file, and nothing is changed', async (file, content, words) => {
    await admin.tries(file, content);
    await admin.sees(words);
    expect(await admin.tab.run(() => document.querySelector('.trial'))).toBeNull();
  });

  test('nothing of all that is in force', async () => {
    expect((await admin.packs()).join()).not.toContain('Pier');
  });

  test('with a pinned key: unsigned and tampered packs are refused, a signed one goes in', async () => {
    const key = await makeKey();
    await admin.opens('signing');
    await admin.tab.click('textarea');
    await admin.tab.paste(key.public);
    await admin.sees(`Fingerprint: ${await fingerprint(key.public)}`);
    await admin.presses('Pin this key');
    await admin.sees('The key is pinned.');

    await admin.tries('pier.yaml', pack);
    await admin.sees('This device takes only packs signed with your organization’s key, and this one is not signed.');
    expect(await admin.mayUse()).toBe(false);

    const signed = await signPack(pack, key);
    await admin.tries('pier.yaml', signed.replace('Say which gull.', 'Say no gull.'));
    await admin.sees('The signature does not fit: the pack was changed after it was signed');
    expect(await admin.mayUse()).toBe(false);

    await admin.tries('pier.yaml', await signPack(pack, await makeKey()));
    await admin.sees('This pack is signed with another key than your organization’s');
    expect(await admin.mayUse()).toBe(false);

    await admin.tries('pier.yaml', signed);
    await admin.sees('with your organization’s key');
    await admin.uses();
    expect((await admin.isTold('A gull.')).join()).toContain('Say which gull.');
  });
});
