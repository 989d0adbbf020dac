import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type TestBrowser } from '../browsers/browser';
import { ChromiumTab } from '../browsers/chromium-tab';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { madeLog } from '../rules/report/made-log';
import { accessibilityProblems } from '../try-out/accessibility';
import { fillLog } from './fill-log';

const link = `https://intranet.example/${'a-long-way-'.repeat(30)}`.replaceAll('-', '');
/** The newest has nowhere to break in its text, its reason and its unit. */
const posts = madeLog(120).map((post, index, { length }) =>
  index === length - 1
    ? { ...post, text: link, rationale: link, author: { installation: post.id, unit: link.slice(0, 120) } }
    : post,
);

describe.each<BrowserName>(['chromium', 'firefox'])('the report page in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), proxy: undefined, headless: true });
    tab = await browser.tab();
    await tab.goto(browser.extensionUrl('report.html'));
    await tab.until('the report is there', () => document.querySelector('.report'));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const figures = () => tab.run(() => [...document.querySelectorAll('.report dd')].map((one) => one.textContent));
  const set = (label: string, value: string) =>
    tab.run(
      (words, typed) => {
        const labels = [...document.querySelectorAll('label')];
        const field = labels
          .find((one) => one.textContent?.startsWith(words))
          ?.querySelector<HTMLInputElement>('input, select');
        if (!field) throw new Error(`There is no field “${words}”.`);
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );

  test('says plainly that there is nothing to sum up yet', async () => {
    expect(await tab.run(() => document.querySelector('.report')?.textContent)).toContain(
      'No post of this period is in the log',
    );
    expect(await figures()).toEqual([]);
  });

  test('sums up the days that are chosen, and the readers’ own figures', async () => {
    await fillLog(tab, posts);
    await tab.goto(browser.extensionUrl('report.html'));
    await tab.until('the fields are there', () => document.querySelector('form'));
    await set('Period', '');
    await set('From', '2026-08-01');
    await set('To', '2026-10-31');
    const serving = posts.filter(({ goals }) => goals.length > 0).length;
    expect((await figures()).slice(0, 2)).toEqual(['120', `${Math.round((100 * serving) / 120)}\u00A0%`]);
    await tab.click('label', 'CFO');
    await set('Minutes a post takes', '25');
    await set('Cost of an hour', '60');
    expect((await figures()).slice(0, 3)).toEqual(['120', '50', '3,000']);
    await set('Unit', '1');
    const unit = await tab.run(() => document.querySelector('.report-about')?.textContent);
    expect(unit).toContain('August to October 2026 · Unit: ');
  });

  test('each reading is one to three pages of A4 or Letter', async () => {
    if (!(tab instanceof ChromiumTab)) return;
    await set('Unit', '');
    for (const reader of ['Chief', 'CFO', 'Team']) {
      await tab.click('label', reader);
      for (const paper of ['A4', 'Letter'] as const) {
        const pages = await tab.printedPages(paper);
        expect([reader, paper, pages >= 1 && pages <= 3, pages]).toEqual([reader, paper, true, pages]);
      }
    }
  });

  test('no word pushes a column off the page', async () => {
    for (const reader of ['Chief', 'CFO', 'Team']) {
      await tab.click('label', reader);
      const wide = await tab.run(() =>
        [...document.querySelectorAll('.report-table')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map((one) => one.querySelector('caption')?.textContent),
      );
      expect([reader, wide]).toEqual([reader, []]);
    }
  });

  test('at 200 % zoom nothing sticks out of the page', async () => {
    await tab.zoom(200);
    for (const reader of ['Chief', 'CFO', 'Team']) {
      await tab.click('label', reader);
      const { wide, window: width } = await tab.run(() => ({
        wide: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect([reader, wide]).toEqual([reader, Math.min(wide, width)]);
    }
    await tab.zoom(100);
  });

  test('remembers what was typed', async () => {
    await tab.goto(browser.extensionUrl('report.html'));
    await tab.until('the fields are there', () => document.querySelector('form'));
    expect(await tab.run(() => document.querySelector<HTMLInputElement>('input[type="number"]')?.value)).toBe('25');
  });

  test('axe finds nothing wrong, light and dark', async () => {
    if (name === 'firefox') return;
    await set('Period', 'last-quarter');
    for (const [reader, scheme] of [
      ['Chief', 'light'],
      ['Chief', 'dark'],
      ['Team', 'light'],
    ] as const) {
      await tab.click('label', reader);
      await tab.colorScheme(scheme);
      expect(await accessibilityProblems(tab, 'html')).toEqual([]);
    }
  });
});
