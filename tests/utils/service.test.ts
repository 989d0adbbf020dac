import '../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packSchema } from '../../rules/pack';
import { call, serve } from '../../utils/messaging';
import { onPolicyChanged, readPolicy } from '../../utils/policy';
import { refreshPolicy, repairPolicy } from '../../utils/refresh-policy';
import { service } from '../../utils/service';
import { failClosed, importedPacks, packs } from '../../utils/settings';
import { tryPack } from '../../utils/try-pack';
import { packSource } from './pack-source';

/** A pack as the options page hands it over. */
function pack(id: string, ...lines: string[]) {
  const trial = tryPack(packSource(id, ...lines), 'ours.yaml', {});
  if ('problems' in trial) throw new Error(trial.problems.map(({ reason }) => reason).join());
  return trial.pack;
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
  expect(await inForce()).toEqual(['org.goalpost.base']);
});

test('a starter pack comes with its parents, and pages hear of it', async () => {
  const told: string[][] = [];
  onPolicyChanged((policy) => told.push(policy.packs.map(({ id }) => id)), new AbortController().signal);
  await background.chooseStarter('police');
  expect(await inForce()).toEqual(['org.goalpost.base', 'org.goalpost.police']);
  expect(told).toEqual([['org.goalpost.base', 'org.goalpost.police']]);
});

test('an imported pack goes in force after the starter pack, and out again', async () => {
  await background.chooseStarter('police');
  await background.importPack(pack('org.example.police', 'failClosed: true'));
  expect(await inForce()).toEqual(['org.goalpost.base', 'org.goalpost.police', 'org.example.police']);
  expect(await failClosed.get()).toBe(true);
  await background.removePack('org.example.police');
  expect(await inForce()).toEqual(['org.goalpost.base', 'org.goalpost.police']);
  expect([await failClosed.get(), await importedPacks.get()]).toEqual([false, {}]);
});

test('another starter pack keeps the imported ones', async () => {
  await background.importPack(pack('org.example.police'));
  await background.chooseStarter('police');
  expect(await packs.get()).toEqual(['police', 'org.example.police']);
});

test('a pack that another one extends stays', async () => {
  await background.importPack(pack('org.example.parent'));
  await background.importPack(packSchema.parse({ ...pack('org.example.child'), extends: ['org.example.parent'] }));
  await expect(background.removePack('org.example.parent')).rejects.toThrow('org.example.parent');
  expect(await inForce()).toContain('org.example.parent');
});

test.each(['base', 'org.goalpost.police'])('a pack can’t take the place of the built-in %s', async (id) => {
  const impostor = { ...pack('org.example.police'), id };
  await expect(background.importPack(impostor)).rejects.toThrow('comes with Goalpost');
});

test('packs that can’t be used leave the base rules in force, and say so', async () => {
  await packs.set(['police', 'gone']);
  await refreshPolicy();
  expect(await inForce()).toEqual(['org.goalpost.base']);
  expect((await readPolicy()).problem).toContain('gone');
});

test.each([undefined, 'nonsense', { packs: 'none' }, { packs: [null] }])(
  'a stored policy of %j is said, and mended',
  async (stored) => {
    await fakeBrowser.storage.local.set({ policy: stored });
    expect(await readPolicy()).toMatchObject({ packs: [], problem: expect.stringContaining('can’t be read') });
    await repairPolicy();
    expect(await inForce()).toEqual(['org.goalpost.base']);
  },
);
