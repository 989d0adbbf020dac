import '../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { call, serve } from '../../utils/messaging';
import { onPolicyChanged, readPolicy } from '../../utils/policy/policy';
import { refreshPolicy, repairPolicy } from '../../utils/policy/refresh-policy';
import { service } from '../../utils/service';
import { adjustments, earlierPacks, failClosed, importedPacks, packs, pinnedKey } from '../../utils/settings';
import { signPack } from '../../utils/signing/sign-pack';
import { makeKey } from '../../utils/signing/signing-key';
import { packSource } from './pack-source';

/** A pack as the options page hands it over. */
function pack(id: string, ...lines: string[]) {
  return { source: packSource(id, ...lines), file: 'ours.yaml', on: [] as string[] };
}

const inForce = async () => (await readPolicy()).packs.map(({ id }) => id);
const background = call<typeof service>();

beforeEach(() => {
  fakeBrowser.reset();
  const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    (await fakeBrowser.runtime.onMessage.trigger(structuredClone(message), page)).find(Boolean);
  serve(service);
});

test('before the first run the base rules are in force', async () => {
  await refreshPolicy();
  expect(await inForce()).toEqual(['org.goalpost.base-fr', 'org.goalpost.base']);
});

test('a starter pack comes with its parents, and pages hear of it', async () => {
  const told: string[][] = [];
  onPolicyChanged((policy) => told.push(policy.packs.map(({ id }) => id)), new AbortController().signal);
  await background.chooseStarter('police');
  expect(await inForce()).toEqual(['org.goalpost.base-fr', 'org.goalpost.base', 'org.goalpost.police']);
  expect(told).toEqual([['org.goalpost.base-fr', 'org.goalpost.base', 'org.goalpost.police']]);
});

test('an imported pack goes in force after the starter pack, and out again', async () => {
  await background.chooseStarter('police');
  await background.importPack(pack('org.example.police', 'failClosed: true'));
  expect(await inForce()).toEqual([
    'org.goalpost.base-fr',
    'org.goalpost.base',
    'org.goalpost.police',
    'org.example.police',
  ]);
  expect(await failClosed.get()).toBe(true);
  await background.removePack('org.example.police');
  expect(await inForce()).toEqual(['org.goalpost.base-fr', 'org.goalpost.base', 'org.goalpost.police']);
  expect([await failClosed.get(), await importedPacks.get()]).toEqual([false, {}]);
});

test('another starter pack keeps the imported ones', async () => {
  await background.importPack(pack('org.example.police'));
  await background.chooseStarter('police');
  expect(await packs.get()).toEqual(['police', 'org.example.police']);
});

test('a pack that another one extends stays', async () => {
  await background.importPack(pack('org.example.parent'));
  const child = packSource('org.example.child').replace('[base]', '[org.example.parent]');
  await background.importPack({ source: child, file: 'child.yaml', on: [] });
  await expect(background.removePack('org.example.parent')).rejects.toThrow('org.example.parent');
  expect(await inForce()).toContain('org.example.parent');
});

test.each(['base', 'org.goalpost.police'])('a pack can’t take the place of the built-in %s', async (id) => {
  await expect(background.importPack(pack(id))).rejects.toThrow('comes with Goalpost');
});

test('packs that can’t be used leave the base rules in force, and say so', async () => {
  await packs.set(['police', 'gone']);
  await refreshPolicy();
  expect(await inForce()).toEqual(['org.goalpost.base-fr', 'org.goalpost.base']);
  expect((await readPolicy()).problem).toContain('gone');
});

test.each([undefined, 'nonsense', { packs: 'none' }, { packs: [null] }])(
  'a stored policy of %j is said, and mended',
  async (stored) => {
    await fakeBrowser.storage.local.set({ policy: stored });
    expect(await readPolicy()).toMatchObject({ packs: [], problem: expect.stringContaining('can’t be read') });
    await repairPolicy();
    expect(await inForce()).toEqual(['org.goalpost.base-fr', 'org.goalpost.base']);
  },
);

const version = (number: string) => packSource('org.example.police').replace('1.0.0', number);
const inForceVersion = async () => (await readPolicy()).packs.at(-1)?.version;

test('an earlier version is kept, and one call goes back to it', async () => {
  await background.importPack({ source: version('1.0.0'), file: 'ours.yaml', on: [] });
  await background.importPack({ source: version('1.1.0'), file: 'ours.yaml', on: [] });
  expect([await inForceVersion(), (await earlierPacks.get())['org.example.police']?.map((one) => one.version)]).toEqual(
    ['1.1.0', ['1.0.0']],
  );
  await background.goBack({ id: 'org.example.police', version: '1.0.0' });
  expect([await inForceVersion(), (await earlierPacks.get())['org.example.police']?.map((one) => one.version)]).toEqual(
    ['1.0.0', ['1.1.0']],
  );
});

test('the last three versions are kept', async () => {
  for (const number of ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0'])
    await background.importPack({ source: version(number), file: 'ours.yaml', on: [] });
  expect((await earlierPacks.get())['org.example.police']?.map((one) => one.version)).toEqual([
    '1.3.0',
    '1.2.0',
    '1.1.0',
  ]);
});

test('rules are switched and made louder on this device, over what the packs say', async () => {
  await background.importPack(pack('org.example.police'));
  await background.adjustRules({ rules: ['no-cruiser-numbers'], adjustment: { severity: 'block' } });
  await background.adjustRules({ rules: ['no-cruiser-numbers'], adjustment: { enabled: false } });
  expect(await adjustments.get()).toEqual({ 'no-cruiser-numbers': { severity: 'block', enabled: false } });
  expect((await readPolicy()).packs.at(-1)?.overrides).toEqual({
    'no-cruiser-numbers': { severity: 'block', enabled: false },
  });
});

test('what was set for the rules of a pack goes with it', async () => {
  await background.importPack(pack('org.example.police'));
  await background.adjustRules({ rules: ['no-cruiser-numbers', 'shouting'], adjustment: { enabled: false } });
  await background.removePack('org.example.police');
  expect(await adjustments.get()).toEqual({ shouting: { enabled: false } });
});

test('a pack is made silent and live again', async () => {
  await background.importPack(pack('org.example.police'));
  await background.setMode({ id: 'org.example.police', mode: 'pilot' });
  expect((await readPolicy()).packs.map(({ mode }) => mode)).toEqual(['live', 'live', 'pilot']);
});

test('an imported pack changes places with another imported one, never with the starter', async () => {
  await background.importPack(pack('org.example.first'));
  await background.importPack(pack('org.example.second'));
  await background.movePack({ id: 'org.example.second', direction: 'up' });
  await background.movePack({ id: 'org.example.second', direction: 'up' });
  expect(await inForce()).toEqual([
    'org.goalpost.base-fr',
    'org.goalpost.base',
    'org.example.second',
    'org.example.first',
  ]);
});

test('changes asked for at once are all made', async () => {
  await background.importPack(pack('org.example.police'));
  await Promise.all(
    ['no-cruiser-numbers', 'shouting'].map((rule) =>
      background.adjustRules({ rules: [rule], adjustment: { enabled: false } }),
    ),
  );
  expect(Object.keys(await adjustments.get())).toEqual(['no-cruiser-numbers', 'shouting']);
});

test('a file that is no pack changes nothing, and says where it is wrong', async () => {
  await expect(background.importPack({ source: 'goalpost: 1\nid: x', file: 'x.yaml', on: [] })).rejects.toThrow(
    'version',
  );
  expect(await importedPacks.get()).toEqual({});
});

test('a full disk leaves everything as it was', async () => {
  await background.chooseStarter('police');
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await expect(background.importPack(pack('org.example.police'))).rejects.toThrow('QUOTA_BYTES');
  fakeBrowser.storage.local.set = set;
  expect([await inForce(), await packs.get()]).toEqual([
    ['org.goalpost.base-fr', 'org.goalpost.base', 'org.goalpost.police'],
    ['police'],
  ]);
});

test('with a pinned key only packs that it signed are taken', async () => {
  const [ours, theirs] = [await makeKey(), await makeKey()];
  await pinnedKey.set({ key: ours.public, isRequired: true });
  const source = packSource('org.example.police');
  const importing = (signed: string) => background.importPack({ source: signed, file: 'ours.yaml', on: [] });
  await expect(importing(source)).rejects.toThrow('not signed');
  await expect(importing(await signPack(source, theirs))).rejects.toThrow('another key');
  const signed = await signPack(source, ours);
  await expect(importing(signed.replace('Example Police Service', 'Another Service'))).rejects.toThrow('changed after');
  await importing(signed);
  expect((await importedPacks.get())['org.example.police']?.signedBy).toBe(ours.public);
});
