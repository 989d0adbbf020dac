import { launchChromium } from './chromium';
import type { BrowserName } from './find-browser';
import { launchFirefox } from './firefox';
import type { Tab } from './tab';

/** What a browser is started with. */
export interface LaunchOptions {
  /** The unpacked extension to install; undefined for a browser without one. */
  extension: string | undefined;
  /** The port on 127.0.0.1 of a proxy that gets every request, those to localhost too. */
  proxy: number | undefined;
  headless: boolean;
}

/** A real browser with a fresh profile, the same to a test whichever it is. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** The address of a page of the extension: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /** Installs an unpacked extension, as a user would while tabs are open. `launch` does it for `extension`. */
  install(folder: string): Promise<void>;
  /** Lets the extension ask for an optional host permission without a question to the user: `*://mastodon.example/*`. */
  permit(origins: string): Promise<void>;
  /** Opens a fresh tab in front. */
  tab(): Promise<Tab>;
  /** The open tab whose address starts so; waits up to 10 seconds for one, as after a click that opens it. */
  tabAt(start: string): Promise<Tab>;
  /**
   * Presses the keys of a command of the extension in the tab in front. Chromium keeps such keys from a driver: there the
   * extension's own listener is told, as the browser would.
   */
  command(name: string, keys: string): Promise<void>;
  /**
   * Opens the menu at a place of the tab in front and chooses the extension's entry in it. Chromium shows a driver no
   * menu: there the extension's own listener is told what the browser would tell it, without leave to look into the page.
   */
  chooseFromMenu(entry: string, tab: Tab, selector: string): Promise<void>;
  /** Ends the extension's service worker or event page for real, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Resolves once the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser (found, downloaded or installed) with an extension in it. Close it when done. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
