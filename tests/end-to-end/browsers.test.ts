import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import type { Tab } from '../browsers/tab';

/** A throw-away extension: a closed shadow root on each page, and a background that counts since it was started. */
const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Throw-away',
    version: '1',
    permissions: ['storage'],
    host_permissions: ['*://localhost/*'],
    optional_host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['*://localhost/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'throw-away@goalpost.example' } },
  }),
  'background.js': `let count = 0;
    chrome.runtime.onMessage.addListener((message, sender, reply) => { count += 1; reply(count); });
    chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('popup.html') }));`,
  'content.js': `const host = document.createElement('throw-away');
    host.style = 'position: fixed; right: 0; bottom: 0';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<button>count</button><output></output>';
    root.querySelector('button').addEventListener('click', async ({ isTrusted }) => {
      root.querySelector('output').textContent = isTrusted + ' ' + await chrome.runtime.sendMessage('count');
    });
    document.documentElement.append(host);`,
  'popup.html':
    '<!doctype html><title>Popup</title><textarea></textarea><button>Ask</button><script src="popup.js"></script>',
  'popup.js': `document.querySelector('button').addEventListener('click', async () => {
      document.title = await chrome.permissions.request({ origins: ['*://other.example/*'] });
    });`,
};

const page = `<!doctype html><title>Page</title>
  <style>body { margin: 0 } #cover { position: fixed; top: 200px; right: 0; width: 100px; height: 100px }</style>
  <textarea></textarea><div contenteditable="plaintext-only" style="white-space: pre-wrap"></div>
  <button id="far" style="margin-top: 3000px">far</button>
  <button id="covered" style="position: fixed; top: 200px; right: 0">covered</button><div id="cover"></div>
  <script src="/page.js"></script>`;
const script = `window.events = [];
  window.answer = 42;
  const say = (event) => events.push([event.type, event.isTrusted, event.key ?? event.target.id].join(' '));
  for (const type of ['click', 'keydown', 'paste']) addEventListener(type, say, true);`;

/** A proxy for plain HTTP: it answers every host by itself. */
async function serve(): Promise<Server> {
  const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
  const server = createServer((request, response) => {
    const isScript = request.url?.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', policy);
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const address = 'http://localhost/';
const text = 'Café ’26, élan 👮🏽‍♀️ «ok»\nsecond line';
const pngSize = async (path: string) => {
  const bytes = await readFile(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let server: Server;
  let folder: string;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    server = await serve();
    folder = await mkdtemp(join(tmpdir(), 'goalpost-throw-away-'));
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
    const proxy = (server.address() as AddressInfo).port;
    browser = await launch(name, { extension: folder, proxy, headless: true });
    tab = await browser.tab();
    await tab.goto(address);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('runs functions in the page’s own world, under its strict content security policy', async () => {
    expect(await tab.url()).toBe(address);
    expect(await tab.run(async (more) => Reflect.get(window, 'answer') + more.length, ['a', 'b'])).toBe(44);
    expect(await tab.run(() => undefined)).toBeUndefined();
    await expect(tab.run(() => Reflect.get(window, 'missing').name)).rejects.toThrow(/missing|undefined/);
    await tab.until('the answer is there', () => Reflect.get(window, 'answer') === 42);
  });

  it.each(['textarea', '[contenteditable]'])('types, pastes and undoes in %s with trusted events', async (selector) => {
    const content = (query: string) => {
      const box = document.querySelector(query);
      return (box instanceof HTMLTextAreaElement ? box.value : box?.textContent)?.trimEnd();
    };
    await tab.run((query) => {
      const box = document.querySelector<HTMLElement>(query);
      if (box) box.style.cssText += 'display: block; width: 300px; height: 60px';
      Reflect.set(window, 'events', []);
    }, selector);
    await tab.click(selector);
    await tab.type(text);
    expect(await tab.run(content, selector)).toBe(text);
    await tab.press('Control+a');
    await tab.paste('Pasted 🚓\nhere');
    await eventually('the text is pasted', async () => (await tab.run(content, selector)) === 'Pasted 🚓\nhere');
    await tab.press('Control+z');
    expect(await tab.run(content, selector)).toBe(text);
    await tab.press('Backspace');
    await tab.press('Control+Enter');
    const events = await tab.run(() => Reflect.get(window, 'events') as string[]);
    expect(events.filter((event) => event.includes('false'))).toEqual([]);
    expect(events).toEqual(expect.arrayContaining(['keydown true C', 'keydown true Enter', 'keydown true Backspace']));
    expect(events.some((event) => event.startsWith('paste true'))).toBe(true);
  });

  it('clicks what is far down, and refuses what is covered or missing', async () => {
    await tab.click('#far');
    expect(await tab.run(() => Reflect.get(window, 'events').at(-1))).toBe('click true far');
    await expect(tab.click('#covered')).rejects.toThrow('Can\'t click #covered: it is covered by <div id="cover">');
    await expect(tab.click('#missing')).rejects.toThrow("Can't click #missing: it is not there.");
  });

  it('reaches into a closed shadow root, and ends the background for real', async () => {
    const count = async () => {
      await tab.inShadow('throw-away', (root) => root.querySelector('output')?.replaceChildren());
      await tab.clickInShadow('throw-away', 'button');
      return tab.untilInShadow('the count', 'throw-away', (root) => root.querySelector('output')?.textContent);
    };
    expect(await tab.inShadow('not-there', () => true)).toBeUndefined();
    expect(await count()).toBe('true 1');
    expect(await count()).toBe('true 2');
    await browser.stopBackground();
    expect(await count()).toBe('true 1');
  });

  it('works in the extension’s pages, and permits a site without a question', async () => {
    const popup = await browser.tabAt(browser.extensionUrl('popup.html'));
    await browser.permit('*://other.example/*');
    await popup.activate();
    await expect(popup.click('button', 'Tell')).rejects.toThrow("Can't click button Tell: it is not there.");
    await popup.click('button', 'Ask');
    await popup.until('the permission is granted', () => document.title === 'true');
    await popup.click('textarea');
    await popup.paste(text);
    await popup.until('the text is pasted', (wanted) => document.querySelector('textarea')?.value === wanted, text);
    await popup.close();
  });

  it('sets colors, size and zoom, and shows them in a screenshot', async () => {
    const seen = () => tab.run(() => [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches]);
    await tab.viewport(400, 600);
    await tab.colorScheme('dark');
    expect(await seen()).toEqual([400, 600, true]);
    await tab.colorScheme('light');
    await tab.screenshot(join(folder, 'whole.png'));
    await tab.screenshot(join(folder, 'part.png'), { x: 10, y: 20, width: 30, height: 40 });
    expect(await pngSize(join(folder, 'whole.png'))).toEqual([400, 600]);
    expect(await pngSize(join(folder, 'part.png'))).toEqual([30, 40]);
    await tab.zoom(200);
    expect(await seen()).toEqual([200, 300, false]);
    await tab.run(() => Reflect.set(window, 'events', []));
    await tab.click('#far');
    expect(await tab.run(() => Reflect.get(window, 'events').at(-1))).toBe('click true far');
  });
});
