import type { TestBrowser } from '../browsers/browser';
import type { Area, Tab } from '../browsers/tab';
import { officerDraft } from '../pages/goalpost/officer-draft';
import { coach, coachState, openPanel } from './coach-on-page';
import { deskShots } from './desk-shots';
import { becomeOfficer } from './officer';

/** One picture, in light and in dark. */
export interface Shot {
  name: string;
  /** CSS pixels of the viewport. */
  size: { width: number; height: number };
  /** Brings the tab to what is to be seen; runs after the shots before it, in the same browser. */
  setUp(tab: Tab, browser: TestBrowser): Promise<void>;
  /** The part that the picture shows: everything around this selector. Without it the whole viewport is shown. */
  around?: string;
  /** The element that is checked for accessibility: our own page, or the coach on a network's page. */
  checked: 'html' | typeof coach;
}

const popup = { width: 400, height: 640 };
const network = { width: 1100, height: 800 };
const box = '[data-testid="tweetTextarea_0"]';

const openPopup = async (tab: Tab, browser: TestBrowser, name: string) => {
  await tab.goto(browser.extensionUrl('popup.html'));
  await tab.until('the popup is drawn', () => document.querySelector('[role="tab"]') !== null);
  await tab.click('[role="tab"]', name);
};

const writeOnX = async (tab: Tab) => {
  await tab.goto('https://x.com/compose/post');
  await tab.click(box);
  await tab.type(officerDraft);
  await coachState(tab, 'findings');
};

/** In the order of a first day: each shot may build on those before it. */
export const shots: Shot[] = [
  {
    name: 'first-run',
    size: { width: 720, height: 800 },
    checked: 'html',
    setUp: async (tab) => {
      await tab.until('the choices are drawn', () => document.querySelector('form label') !== null);
    },
  },
  {
    name: 'badge',
    size: network,
    around: '[role="dialog"] [role="dialog"]',
    checked: coach,
    setUp: async (tab, browser) => {
      await becomeOfficer(browser);
      await writeOnX(tab);
    },
  },
  { name: 'panel', size: network, checked: coach, setUp: openPanel },
  {
    name: 'guard',
    size: network,
    checked: coach,
    setUp: async (tab) => {
      await writeOnX(tab);
      await tab.click('[data-testid="tweetButton"]');
      await coachState(tab, 'held');
    },
  },
  {
    name: 'popup-policy',
    size: popup,
    checked: 'html',
    setUp: (tab, browser) => openPopup(tab, browser, 'Policy'),
  },
  {
    name: 'popup-coach',
    size: popup,
    checked: 'html',
    setUp: async (tab, browser) => {
      await openPopup(tab, browser, 'Coach');
      await tab.click('textarea');
      await tab.type(officerDraft);
      await tab.until('the findings are shown', () => document.querySelector('article') !== null);
    },
  },
  {
    name: 'popup-log',
    size: popup,
    checked: 'html',
    setUp: async (tab, browser) => {
      await publishOnX(tab);
      await openPopup(tab, browser, 'Log');
      await tab.until('the post is in the log', () =>
        document.querySelector('#panel-log')?.textContent?.includes('Mill Road'),
      );
    },
  },
  {
    name: 'coach-window',
    size: { width: 460, height: 640 },
    checked: 'html',
    setUp: async (tab, browser) => {
      await tab.goto(browser.extensionUrl('popup.html'));
      await tab.run(async (text) => {
        const { chrome } = window as unknown as {
          chrome: { storage: { session: { set(values: object): Promise<void> } } };
        };
        await chrome.storage.session.set({ 'draft:shown': { text, network: 'x' } });
      }, officerDraft);
      await tab.goto('about:blank');
      await tab.goto(browser.extensionUrl('popup.html#coach/draft:shown'));
      await tab.until('the findings are shown', () => document.querySelector('article') !== null);
    },
  },
  ...deskShots,
];

/** Publishes a post that serves a goal and is not held. */
async function publishOnX(tab: Tab): Promise<void> {
  await tab.goto('https://x.com/compose/post');
  await tab.click(box);
  await tab.type('Mill Road is closed until noon after a crash. Please slow down in the school zone. #RoadSafety');
  await coachState(tab, 'clear');
  await tab.click('[data-testid="tweetButton"]');
  await tab.until('the post is sent', () => document.querySelector('[data-testid="toast"]') !== null);
}

/** The part of the viewport around an element, with a little space. */
export function areaAround(tab: Tab, selector: string): Promise<Area> {
  return tab.run((wanted) => {
    const space = 16;
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left - space, y: top - space, width: width + 2 * space, height: height + 2 * space };
  }, selector);
}
