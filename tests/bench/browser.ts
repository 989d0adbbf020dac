import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { parse } from 'yaml';
import { findBrowser } from '../browsers/find-browser';

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
export async function bundle(): Promise<string> {
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

/** Chromium, for as long as `use` takes. */
export async function withChromium<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    protocolTimeout: 300_000,
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page of an origin of its own tells the time to 5 µs; others only to 100. */
const isolated = {
  contentType: 'text/html',
  headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  body: '<!doctype html><title>Bench</title>',
};

/** What `expression` gives in a new page that has run `script`, its code as cold as a page's just opened. */
export async function inNewPage<Result>(browser: Browser, script: string, expression: string): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond(isolated));
    await page.goto('https://bench.example/');
    await page.evaluate(script);
    return (await page.evaluate(expression)) as Result;
  } finally {
    await page.close();
  }
}
