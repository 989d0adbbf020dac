import '../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { call, forContentScripts, forOwnPages, serve } from '../../utils/messaging';

const service = {
  double: forContentScripts(z.number(), async (number) => number * 2),
  whoAmI: forContentScripts(z.undefined(), async (_, { tab, frame }) => `tab ${tab}, frame ${frame}`),
  fail: forContentScripts(z.undefined(), async () => {
    throw new RangeError('The disk is full');
  }),
  erase: forOwnPages(z.undefined(), async () => 'erased'),
};

const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const contentScript = { id: fakeBrowser.runtime.id, url: 'https://x.com/home', tab: { id: 7 }, frameId: 3 };

/** Everything sent from now on comes from this sender. */
function sendAs(sender: object) {
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    (await fakeBrowser.runtime.onMessage.trigger(message, sender)).find(Boolean);
  return call<typeof service>();
}

beforeEach(() => {
  fakeBrowser.reset();
  serve(service);
});

test('a method answers with what it gives', async () => {
  expect(await sendAs(contentScript).double(21)).toBe(42);
});

test('a method knows the tab and frame it is called from', async () => {
  expect(await sendAs(contentScript).whoAmI()).toBe('tab 7, frame 3');
});

test('an error crosses over, with the original as its cause', async () => {
  const error = await sendAs(contentScript)
    .fail()
    .catch((error: Error) => error);
  expect(error).toMatchObject({ message: 'The disk is full', cause: { name: 'RangeError' } });
});

test('a payload of another shape is refused', async () => {
  await expect(sendAs(contentScript).double('21' as unknown as number)).rejects.toThrow();
});

test('what changes or shows stored data answers only our own pages', async () => {
  expect(await sendAs(page).erase()).toBe('erased');
  await expect(sendAs(contentScript).erase()).rejects.toThrow('only for Goalpost');
  await expect(sendAs({ ...page, url: 'https://evil.example/chrome-extension:' }).erase()).rejects.toThrow('only for');
});

test('another extension gets no answer', async () => {
  await expect(sendAs({ ...page, id: 'another-extension' }).double(21)).rejects.toThrow('did not answer');
});

test.each(['constructor', 'toString', 'nonsense'])('there is no method %s', async (name) => {
  const calls = sendAs(page) as unknown as Record<string, () => Promise<unknown>>;
  await expect(calls[name]?.()).rejects.toThrow('no method');
});
