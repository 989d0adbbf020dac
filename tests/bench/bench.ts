import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { parse } from 'yaml';
import { findBrowser } from '../browsers/find-browser';
import type { Timing } from './page';

/** A check of a post as X allows it must take no longer, in Chromium. */
const mostMicroseconds = 30;

const yaml: Plugin = {
  name: 'yaml',
  setup({ onLoad }) {
    onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};

/** The engine and its peers as one script, as they would be shipped. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    // A dependency of write-good assigns to a variable it never declares, which a bundle (strict by nature) refuses.
    banner: { js: 'var match;' },
    plugins: [yaml],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function timeInChromium(script: string): Promise<Timing[]> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return (await page.evaluate('measureAll()')) as Timing[];
  } finally {
    await browser.close();
  }
}

/** One line a tool and length, with how many times longer it takes than Goalpost. */
function table(timings: readonly Timing[]): string {
  const own = (length: number): number =>
    timings.find((one) => one.tool === 'goalpost' && one.length === length)?.microseconds ?? 0;
  return timings
    .map(({ tool, length, microseconds }) => {
      const ratio = (microseconds / own(length)).toFixed(1);
      return `${tool.padEnd(12)}${String(length).padStart(6)} characters ${microseconds.toFixed(1).padStart(10)} µs a check ${ratio.padStart(8)} ×`;
    })
    .join('\n');
}

/** Puts the table where docs/quality.md shows it. */
async function writeDocs(text: string): Promise<void> {
  const file = fileURLToPath(new URL('../../docs/quality.md', import.meta.url));
  const marked = /<!-- bench -->[\s\S]*<!-- \/bench -->/;
  const document = await readFile(file, 'utf8');
  await writeFile(file, document.replace(marked, `<!-- bench -->\n\n\`\`\`text\n${text}\n\`\`\`\n\n<!-- /bench -->`));
}

const timings = await timeInChromium(await bundle());
process.stdout.write(`${table(timings)}\n`);
if (process.argv.includes('--docs')) await writeDocs(table(timings));

const [short, ...peers] = timings.filter(({ length }) => length === 280);
const isFast = short !== undefined && short.microseconds <= mostMicroseconds;
const isFirst = short !== undefined && peers.every(({ microseconds }) => microseconds > short.microseconds);
if (!isFast || !isFirst) {
  process.stderr.write(
    `A check of 280 characters should take at most ${mostMicroseconds} µs, and less than the peers do.\n`,
  );
  process.exitCode = 1;
}
