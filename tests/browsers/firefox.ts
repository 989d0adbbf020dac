import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Browser, createProfile } from '@puppeteer/browsers';
import type { LaunchOptions, TestBrowser } from './browser';
import { eventually } from './eventually';
import { findBrowser } from './find-browser';
import { chooseMenuEntry, extensionHost, pressInBrowser, terminateBackground } from './firefox-internals';
import { FirefoxSession } from './firefox-session';
import { FirefoxTab } from './firefox-tab';
import { guard } from './guard';
import { splitKeys } from './keys';
import { Marionette } from './marionette';
import type { Tab } from './tab';

const window = { width: 1280, height: 900 };

/** Starts Firefox; see `launch`. */
export async function launchFirefox({ extension, proxy, headless }: LaunchOptions): Promise<TestBrowser> {
  const executable = await findBrowser('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'goalpost-firefox-'));
  await createProfile(Browser.FIREFOX, { path: profile, preferences: preferences(proxy) });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const size = ['--width', String(window.width), '--height', String(window.height)];
  const child = spawn(executable, [...(headless ? ['--headless'] : []), ...flags, ...size], { stdio: 'ignore' });
  const closed = guard(child, profile);
  try {
    const marionette = await Marionette.connect(await portOf(profile, child));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    const firefox = new Firefox(marionette, child, closed);
    if (extension) await firefox.install(extension);
    return firefox;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** On top of the quiet profile that puppeteer's makers maintain. */
function preferences(proxy: number | undefined): Record<string, string | number | boolean> {
  const host = '127.0.0.1';
  return {
    'marionette.port': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.usage.uploadEnabled': false,
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.push.connection.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    // Only its own file dialog may give a page a folder; the tests have no dialog.
    'dom.filesystem.pathcheck.disabled': true,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** Marionette takes a free port by itself and writes it into the profile. A cold start on a busy machine takes long. */
function portOf(profile: string, child: ChildProcess): Promise<number> {
  const ask = async () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with exit code ${child.exitCode}`);
    return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
  };
  return eventually('Firefox opens its port for Marionette', ask, 60_000);
}

class Firefox implements TestBrowser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly #marionette: Marionette;
  readonly #session: FirefoxSession;
  readonly #child: ChildProcess;
  #extension = { id: '', host: '' };

  constructor(marionette: Marionette, child: ChildProcess, closed: Promise<void>) {
    this.#marionette = marionette;
    this.#session = new FirefoxSession(marionette);
    this.#child = child;
    this.closed = closed;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${this.#extension.host}/${path}`;
  }

  async install(folder: string): Promise<void> {
    const parameters = { path: resolve(folder), temporary: true };
    const { value: id } = await this.#session.alone((send) => send<{ value: string }>('Addon:Install', parameters));
    this.#extension = { id, host: (await this.#session.inFirefox(extensionHost, id)) ?? '' };
  }

  /** Firefox's preferences (see above) answer every such question with yes. */
  async permit(): Promise<void> {}

  async tab(): Promise<Tab> {
    const { handle } = await this.#session.alone((send) =>
      send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const tab = new FirefoxTab(this.#session, handle);
    await tab.activate();
    return tab;
  }

  async tabAt(start: string): Promise<Tab> {
    return eventually(`a tab at ${start}`, async () => {
      for (const handle of await this.#session.alone((send) => send<string[]>('WebDriver:GetWindowHandles'))) {
        const tab = new FirefoxTab(this.#session, handle);
        if ((await tab.url()).startsWith(start)) return tab;
      }
      return undefined;
    });
  }

  async command(_name: string, keys: string): Promise<void> {
    const { modifiers, key } = splitKeys(keys);
    await this.#session.inFirefox(pressInBrowser, modifiers, key);
  }

  async chooseFromMenu(entry: string, tab: Tab, selector: string): Promise<void> {
    await (tab as FirefoxTab).opensMenu(selector);
    await this.#session.inFirefox(chooseMenuEntry, entry);
  }

  async stopBackground(): Promise<void> {
    await this.#session.inFirefox(terminateBackground, this.#extension.id);
  }

  async close(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.closed;
    clearTimeout(late);
    this.#marionette.close();
  }
}
