import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { launch, type TestBrowser } from '../browsers/browser';
import { builtExtension } from '../browsers/extension-build';
import { startNetworks } from '../network/networks';
import { officerDraft } from '../pages/goalpost/officer-draft';
import { coachState, openPanel, shownFindings } from './coach-on-page';
import { becomeOfficer } from './officer';

const picture = fileURLToPath(new URL('../../.output/try-out.png', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm start`: a browser with the extension installed, set up for a police officer, on a page that leads to several
 * networks' compose boxes. `--firefox` takes Firefox; without a display, or with `--headless`, it tells what happens.
 */
async function start(): Promise<void> {
  const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const extension = builtExtension(name);
  const networks = await startNetworks();
  try {
    const browser = await launch(name, { extension, proxy: networks.proxy, headless });
    await (headless ? tellWhatTheCoachSays(browser) : stayOpen(browser)).finally(() => browser.close());
  } finally {
    await networks.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Lets a person try it, until they close the browser or press Ctrl+C. */
async function stayOpen(browser: TestBrowser): Promise<void> {
  const tab = await becomeOfficer(browser);
  await tab.goto('https://goalpost.example/');
  await (await browser.tabAt('about:blank')).close();
  say('Goalpost is installed in the browser that just opened. Close it, or press Ctrl+C here, to end.');
  await Promise.race([browser.closed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

/** Writes an officer's draft on the X page, and prints what the coach says about it. */
async function tellWhatTheCoachSays(browser: TestBrowser): Promise<void> {
  const tab = await becomeOfficer(browser);
  await tab.goto('https://x.com/compose/post');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.type(officerDraft);
  const state = await coachState(tab, 'findings', 'clear');
  await openPanel(tab);
  say(`An officer writes on ${await tab.url()}:\n${officerDraft.replaceAll(/^/gm, '  ')}\nThe coach says "${state}":`);
  for (const finding of await shownFindings(tab)) say(`  - ${finding}`);
  await tab.screenshot(picture);
  say(`Screenshot: ${picture}`);
}

start().catch((error: unknown) => {
  process.stderr.write(`Goalpost could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
