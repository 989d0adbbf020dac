import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions, TestBrowser } from './browser';
import { ChromiumTab } from './chromium-tab';
import { eventually } from './eventually';
import { findBrowser } from './find-browser';
import { guard } from './guard';
import type { Tab } from './tab';

/** Starts a Chromium browser; see `launch`. */
export async function launchChromium({ extension, proxy, headless }: LaunchOptions): Promise<TestBrowser> {
  const executablePath = await findBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'goalpost-chromium-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: flags(proxy),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const process = browser.process();
  if (!process) throw new Error('Chromium has no process of its own.');
  const chromium = new Chromium(browser, guard(process, profile));
  try {
    if (extension) await chromium.install(extension);
  } catch (error) {
    await chromium.close();
    throw error;
  }
  return chromium;
}

/** No sandbox: as root (in a container) Chromium refuses to start with one, and it only ever visits our own pages. */
function flags(proxy: number | undefined): string[] {
  return [
    '--no-sandbox',
    '--test-type',
    '--disable-gpu',
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    '--ignore-certificate-errors',
    ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

/** What the service worker's global scope has, as far as a test uses it. */
interface BackgroundScope {
  chrome: {
    tabs: { query(what: object): Promise<object[]> };
    commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
    contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  };
}

class Chromium implements TestBrowser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  #extension = '';

  constructor(browser: Browser, closed: Promise<void>) {
    this.#browser = browser;
    this.closed = closed;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#extension}/${path}`;
  }

  async install(folder: string): Promise<void> {
    this.#extension = await this.#browser.installExtension(resolve(folder));
  }

  async permit(origins: string): Promise<void> {
    const page = await this.#browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (id, host) => Reflect.get(globalThis, 'chrome').developerPrivate.addHostPermission(id, host),
      this.#extension,
      origins,
    );
    await page.close();
  }

  async tab(): Promise<Tab> {
    const page = await this.#browser.newPage();
    return new ChromiumTab(page, await page.createCDPSession());
  }

  async tabAt(start: string): Promise<Tab> {
    const page = await eventually(`a tab at ${start}`, async () =>
      (await this.#browser.pages()).find((candidate) => candidate.url().startsWith(start)),
    );
    return new ChromiumTab(page, await page.createCDPSession());
  }

  async command(name: string): Promise<void> {
    await this.#inBackground(async (command: string) => {
      const { chrome } = globalThis as unknown as BackgroundScope;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  async chooseFromMenu(_entry: string, tab: Tab): Promise<void> {
    const told = await tab.run(() => ({ pageUrl: location.href, selectionText: String(getSelection()).trim() }));
    await this.#inBackground(async (info: object) => {
      const { chrome } = globalThis as unknown as BackgroundScope;
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check', frameId: 0, ...info }, active);
    }, told);
  }

  async #inBackground<A>(fn: (argument: A) => Promise<void>, argument: A): Promise<void> {
    const worker = await this.#worker();
    if (!worker) throw new Error('The extension has no service worker now.');
    await worker.evaluate(fn as (argument: unknown) => Promise<void>, argument);
  }

  #worker() {
    const background = this.#browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionUrl('')));
    return background?.worker();
  }

  async stopBackground(): Promise<void> {
    const worker = await this.#worker();
    // It may be gone before puppeteer has let go of it.
    await worker?.close().catch((error: Error) => {
      if (!error.message.includes('No session with given id')) throw error;
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
