import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browsers/browser';
import { builtExtension } from '../browsers/extension-build';
import { startNetworks } from '../network/networks';
import { accessibilityProblems } from './accessibility';
import { areaAround, shots } from './shots';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

/** `npm run screenshots`: makes docs/screenshots/*.png, and fails if axe finds anything wrong in what they show. */
async function makeScreenshots(): Promise<number> {
  await mkdir(folder, { recursive: true });
  const networks = await startNetworks();
  const options = { extension: builtExtension('chromium'), proxy: networks.proxy, headless: true };
  const browser = await launch('chromium', options);
  let problems = 0;
  try {
    const tab = await browser.tabAt(browser.extensionUrl('popup.html'));
    for (const { name, size, setUp, around, checked } of shots) {
      await tab.viewport(size.width, size.height);
      await setUp(tab, browser);
      for (const scheme of ['light', 'dark'] as const) {
        await tab.colorScheme(scheme);
        const area = around ? await areaAround(tab, around) : undefined;
        await tab.screenshot(join(folder, `${name}-${scheme}.png`), area);
        const found = await accessibilityProblems(tab, checked);
        problems += found.length;
        process.stdout.write(`${name}-${scheme}.png\n${found.map((problem) => `  ${problem}\n`).join('')}`);
      }
    }
  } finally {
    await browser.close();
    await networks.close();
  }
  return problems;
}

makeScreenshots().then(
  (problems) => {
    if (problems > 0) process.stderr.write(`axe found ${problems} problems, listed above.\n`);
    process.exitCode = problems > 0 ? 1 : 0;
  },
  (error: unknown) => {
    process.stderr.write(`The screenshots could not be made: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
