import { fileURLToPath } from 'node:url';
import type { TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import type { Tab } from '../browsers/tab';
import { officerDraft } from '../pages/goalpost/officer-draft';
import type { Shot } from './shots';

const style = fileURLToPath(new URL('../styles', import.meta.url));
const posts = fileURLToPath(new URL('posts.csv', import.meta.url));

/** What is to be seen of one panel of the desk. */
interface DeskShot {
  panel: string;
  /** Brings the panel to where it is worth a picture. */
  setUp?(tab: Tab): Promise<void>;
  /** Is there once the panel may be shown. */
  ready: string;
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 640, height: 900 };

const panels: DeskShot[] = [
  { panel: 'packs', ready: '.pack-card' },
  {
    panel: 'rules',
    ready: '.grid-details h3',
    setUp: async (tab) => {
      await tab.until('the rules are there', () => document.querySelector('.rule-line'));
      await tab.click('.hit-rate-line button');
      await tab.until('the hit rates are there', () => document.querySelector('.rule-line .share'));
      await tab.click('.list-filters select[aria-label], .list-filters input[type="search"]');
      await tab.type('arrested');
      await tab.click('.rule-line .cell-rule');
    },
  },
  {
    panel: 'import',
    ready: '.rule-chooser .share',
    setUp: (tab) => tab.choose('.file-button:nth-of-type(2) input', [style]),
  },
  {
    panel: 'try',
    ready: '.try-report article',
    setUp: async (tab) => {
      await tab.click('.desk-panel:not([hidden]) textarea');
      await tab.type(officerDraft);
    },
  },
  {
    panel: 'back-test',
    ready: '.verdicts',
    setUp: (tab) => tab.choose('.desk-panel:not([hidden]) .file-button input', [posts]),
  },
  {
    panel: 'lint',
    ready: '.remarks .card',
    setUp: async (tab) => {
      await tab.click('.desk-nav a[href="#import"]');
      await tab.until('the panel is there', isThere, panelThere('import'));
      await tab.choose('.file-button:nth-of-type(2) input', [style]);
      await tab.until('the style may be used', () => document.querySelector('.trial .primary:enabled'));
      await tab.click('.trial .primary');
      await tab.until('the style is in force', () => !document.querySelector('.trial'));
      await tab.click('.desk-nav a[href="#lint"]');
    },
  },
  {
    panel: 'log',
    ready: '.purpose',
    setUp: async (tab) => {
      await tab.until('the posts are there', () => document.querySelector('.post-line'));
      await tab.click('.post-line .cell-post');
    },
  },
  { panel: 'results', ready: '.desk-panel:not([hidden]) .drop-zone' },
  { panel: 'colleagues', ready: '.desk-panel:not([hidden]) .drop-zone' },
  { panel: 'people', ready: '.desk-panel:not([hidden]) .author-fields' },
  { panel: 'privacy', ready: '.kept-list' },
  { panel: 'signing', ready: '.desk-panel:not([hidden]) textarea' },
  { panel: 'sites', ready: '.network-table' },
];

/** Each panel of the desk, wide and then narrow. */
export const deskShots: Shot[] = panels.flatMap(({ panel, setUp, ready }) => [
  {
    name: `desk-${panel}`,
    size: wide,
    checked: 'html',
    setUp: async (tab: Tab, browser: TestBrowser) => {
      await tab.goto('about:blank');
      await tab.goto(browser.extensionUrl(`options.html#${panel}`));
      await tab.until('the panel is there', isThere, panelThere(panel));
      await setUp?.(tab);
      // Looking over hundreds of rules takes a busy machine more than the usual patience.
      await eventually('the panel is worth a picture', () => tab.run(isThere, ready), 40_000);
      await tab.run(() => scrollTo(0, 0));
    },
  },
  { name: `desk-${panel}-narrow`, size: narrow, checked: 'html', setUp: async () => undefined },
]);

/** A panel that shows what it is for: its name stands before the parts it needs are brought. */
function panelThere(panel: string): string {
  return `.desk-panel[aria-busy="false"] > #${panel}-title`;
}

/** Runs in the page. */
function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
