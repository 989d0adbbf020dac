import '../../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { instances, sightings, taught } from '../../../utils/settings';
import { followPermissions, isOtherSite } from '../../../utils/sites/instances';

/** The two APIs the browser in memory does not have, as far as they are used here. */
let allowed: string[];
let registered: { id: string; matches: string[] }[];
let injected: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  [allowed, registered, injected] = [['*://*.x.com/*'], [], []];
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: allowed }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        injected.push((await fakeBrowser.tabs.get(target.tabId))?.url ?? '');
      },
    },
  });
  fakeBrowser.tabs.query = async ({ url }) => {
    const patterns = [url ?? []].flat();
    const tabs = await Promise.all([1, 2].map((id) => fakeBrowser.tabs.get(id)));
    return tabs.filter((tab) => patterns.some((pattern) => tab?.url?.startsWith(pattern.slice(0, -1)))) as never;
  };
});

test('a server the person allows is waited on from now on, and in tabs already open', async () => {
  await fakeBrowser.tabs.create({ url: 'https://social.example/home' });
  allowed.push('https://social.example/*');
  await followPermissions();
  await followPermissions();
  expect(registered).toMatchObject([{ id: 'watch-social.example', matches: ['https://social.example/*'] }]);
  expect(injected).toEqual(['https://social.example/home']);
  expect(await instances.get()).toEqual(['https://social.example/*']);
});

test('a server no longer allowed is let go', async () => {
  allowed.push('https://social.example/*', 'https://other.example/*');
  await followPermissions();
  allowed.splice(1, 1);
  await followPermissions();
  expect(registered.map(({ id }) => id)).toEqual(['watch-other.example']);
  expect(await instances.get()).toEqual(['https://other.example/*']);
});

test('what was taught and seen on a site goes with its permission', async () => {
  const network = { id: 'x', name: 'X', matches: [], private: { paths: [], within: [] }, surfaces: [] };
  allowed.push('https://social.example/*');
  await taught.set({ 'social.example': network, 'other.example': network, 'x.com': network });
  await sightings.set({ 'social.example/post': {}, 'other.example/post': {}, 'mastodon/post': {} });
  await followPermissions();
  expect(Object.keys(await taught.get())).toEqual(['social.example', 'x.com']);
  expect(Object.keys(await sightings.get())).toEqual(['social.example/post', 'mastodon/post']);
});

test.each([
  ['https://social.example/*', true],
  ['https://x.com/*', false],
  ['https://mobile.twitter.com/*', false],
  ['https://mastodon.social/*', false],
  ['https://*/*', false],
  ['https://*.example/*', false],
  ['https://*.social.example/*', true],
  ['https://*.x.com/*', false],
  ['http://social.example/*', false],
  ['<all_urls>', false],
])('%s is another site a person named: %s', (pattern, expected) => {
  expect(isOtherSite(pattern)).toBe(expected);
});
