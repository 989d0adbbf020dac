import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
  uninstall,
} from '@puppeteer/browsers';
import type { BrowserName } from './find-browser';

const cacheDir = join(homedir(), '.cache', 'goalpost-browsers');
const kinds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };
const patience = 20_000;

/** The executable of a browser that an earlier run downloaded, the newest first; undefined if there is none. */
export async function downloadedBrowser(name: BrowserName): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.filter(({ browser }) => browser === kinds[name]).at(-1)?.executablePath;
}

/**
 * Downloads the stable browser of a family from its maker and gives its executable. Gives undefined when the network
 * refuses, or when nothing arrives for 20 seconds.
 */
export async function downloadBrowser(name: BrowserName): Promise<string | undefined> {
  const browser = kinds[name];
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  process.stderr.write(`No installed ${name} was found. Downloading one into ${cacheDir}...\n`);
  const stalled = stallClock();
  let buildId: string | undefined;
  try {
    buildId = await Promise.race([resolveBuildId(browser, platform, 'stable'), stalled.promise]);
    const download = install({ browser, buildId, cacheDir, downloadProgressCallback: stalled.progress });
    return (await Promise.race([download, stalled.promise])).executablePath;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The download failed (${reason.split('\n')[0] || 'no connection'}).\n`);
    if (buildId) await uninstall({ browser, buildId, cacheDir }).catch(() => undefined);
    return undefined;
  } finally {
    stalled.stop();
  }
}

/** A promise that rejects once `progress` was not called for the time of our patience. */
function stallClock() {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (reason: Error) => void;
  const promise = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const progress = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new Error(`nothing arrived for ${patience / 1000} seconds`)), patience);
  };
  const stop = (): void => clearTimeout(timer);
  promise.catch(() => undefined);
  progress();
  return { promise, progress, stop };
}
