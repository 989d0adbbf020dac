import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadBrowser, downloadedBrowser } from './download-browser';

/** The two families of browsers that the tests and the try-out drive. */
export type BrowserName = 'chromium' | 'firefox';

/** Where one family's executables are usually found, and what to tell someone who has none. */
interface Places {
  variable: string;
  commands: string[];
  files: string[];
  debianPackage: string;
  advice: string;
}

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (file: string) => windowsFolders.map((folder) => join(folder, file));

const places: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    debianPackage: 'chromium',
    advice: 'No Chrome, Chromium or Edge was found: install one of them, or set CHROME_PATH to its executable.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox\\firefox.exe')],
    debianPackage: 'firefox-esr',
    advice: 'No Firefox was found: install it (142 or newer), or set FIREFOX_PATH to its executable.',
  },
};

/**
 * Finds the executable of a browser: the environment's choice, else an installed one, else one downloaded into a cache
 * folder, else (as root on Debian) one installed with apt-get. Throws one sentence that says what to install.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const { variable, commands, files, advice, debianPackage } = places[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} is set to ${chosen}, but there is no such file.`);
    return chosen;
  }
  const installed = [...commands.flatMap(inPath), ...files].find(starts);
  if (installed) return installed;
  for (const get of [downloadedBrowser, downloadBrowser]) {
    const downloaded = await get(name);
    if (downloaded && starts(downloaded)) return downloaded;
  }
  installWithApt(debianPackage);
  const apt = commands.flatMap(inPath).find(starts);
  if (apt) return apt;
  throw new Error(advice);
}

function inPath(command: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter((file) => existsSync(file));
}

/**
 * True if the browser really runs here: a downloaded one may lack system libraries. A snap package is left out because
 * it can't read a profile in the folder for temporary files. Windows browsers print no version: there, being is enough.
 */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  if (realpathSync(file).includes('/snap') || opening(file).includes('/snap/')) return false;
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** The first 4,096 bytes of a file as text: Ubuntu's /usr/bin/firefox is a script that calls the snap package. */
function opening(file: string): string {
  const bytes = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes.toString('latin1');
}

function installWithApt(debianPackage: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stderr.write(`Installing ${debianPackage} with apt-get, which takes a minute or two...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options);
  } catch {
    process.stderr.write(`apt-get could not install ${debianPackage}.\n`);
  }
}
