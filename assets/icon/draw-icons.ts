/** Draws goalpost.svg as the PNG icons that browsers ask for: `npm run icons`, with Chromium; its results are kept in git. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const drawing = await readFile(here('goalpost.svg'), 'utf8');
const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: here(`../public/icon/${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
