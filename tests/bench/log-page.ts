import { setTimeout as pause } from 'node:timers/promises';
import { launch, type TestBrowser } from '../browsers/browser';
import type { ChromiumTab } from '../browsers/chromium-tab';
import { eventually } from '../browsers/eventually';
import { builtExtension } from '../browsers/extension-build';
import { madeLog } from '../rules/report/made-log';
import { becomeOfficer } from '../try-out/officer';
import { fillDatabase } from './fill-database';

const posts = 100_000;
const turns = 5;
/** How long reading them all may take, in milliseconds, before something must be wrong. */
const patience = 180_000;
const appends = 60;

/** A screen's frame in milliseconds, and what is felt as a stutter. */
const frame = 1000 / 60;
const stutter = 2 * frame;
const frames = 150;

/** What each may take at most, as a multiple of the same without posts, or of a frame. */
const limits = { opening: 1.5, scrolling: 1, append: 1.5 };

/** How long frames took, in milliseconds: the longest, how many stuttered (0..1), and the processor's time for one. */
interface Frames {
  longest: number;
  late: number;
  work: number;
}

declare global {
  var shownAfter: number | undefined;
}

/**
 * The log page in a real Chromium on a real database, with 100,000 posts and with none: milliseconds from navigation to the
 * first rows painted; the work of a frame while it is scrolled; what it takes to hand a post over
 * until it is logged, with 100,000 before it and with none.
 * On a busy machine the processor's own time tells more than the clock, so both are given.
 */
export async function benchLogPage(): Promise<{ lines: string[]; problems: string[] }> {
  const extension = builtExtension('chromium');
  const browser = await launch('chromium', { extension, proxy: undefined, headless: true });
  try {
    const tab = (await becomeOfficer(browser)) as ChromiumTab;
    // The browser draws no frames of tabs in the back.
    await tab.activate();
    await tab.beforeEachPage(noteWhenShown, '#log-title ~ .empty, .post-line');
    const empty = await opening(browser, tab);
    await tab.goto(browser.extensionUrl('icon/16.png'));
    await tab.goto(browser.extensionUrl('options.html#sites'));
    const first = await tab.run(appending, appends);
    await fillDatabase(tab, madeLog(posts));
    const full = await opening(browser, tab);
    const meanwhile = await scrolled(tab, 200);
    await eventually('all posts are read', () => tab.run(() => !document.querySelector('.progress')), patience);
    await eventually('the page has nothing more to do', () => isAtRest(tab), patience);
    const atRest = await scrolled(tab, 0);
    const steadily = await scrolled(tab, 200);
    const farther = await scrolled(tab, 20_000);
    // A page that does not show the log: one that does, though hidden behind another panel, reads anew what was appended.
    await tab.goto(browser.extensionUrl('icon/16.png'));
    await tab.goto(browser.extensionUrl('options.html#sites'));
    const append = await tab.run(appending, appends);
    return told([
      { what: 'opened, first rows painted', milliseconds: full.shown, floor: empty.shown, most: limits.opening },
      { what: 'the same, processor time', milliseconds: full.work, floor: empty.work, most: limits.opening },
      { what: 'a frame at rest', ...ofFrames(atRest) },
      { what: 'a frame while others are read', ...ofFrames(meanwhile) },
      { what: 'a frame of steady scrolling', ...ofFrames(steadily) },
      { what: 'a frame of scrolling far', ...ofFrames(farther) },
      { what: 'append one post', milliseconds: append, floor: first, most: limits.append },
    ]);
  } finally {
    await browser.close();
  }
}

interface Measured {
  what: string;
  milliseconds: number;
  floor: number;
  most: number;
  more?: string;
}

function told(all: readonly Measured[]): { lines: string[]; problems: string[] } {
  const ratio = ({ milliseconds, floor }: Measured) => milliseconds / floor;
  return {
    lines: all.map(
      (one) =>
        `${one.what.padEnd(34)}${one.milliseconds.toFixed(1).padStart(9)} ms ${ratio(one).toFixed(1).padStart(6)} times the floor${one.more ?? ''}`,
    ),
    problems: all
      .filter((one) => ratio(one) > one.most)
      .map((one) => `${one.what}: ${ratio(one).toFixed(1)} times the floor, at most ${one.most}`),
  };
}

function ofFrames({ work, longest, late }: Frames): Omit<Measured, 'what'> {
  const share = `${(100 * late).toFixed(1)} % over ${stutter.toFixed(0)} ms`;
  return {
    milliseconds: work,
    floor: frame,
    most: limits.scrolling,
    more: `; by the clock longest ${longest.toFixed(0)} ms, ${share}`,
  };
}

/** Scrolls the rows by so many CSS pixels a frame. */
async function scrolled(tab: ChromiumTab, pixels: number): Promise<Frames> {
  const before = await tab.processorTime();
  const clock = await tab.run(scrolling, pixels, frames, stutter);
  return { ...clock, work: ((await tab.processorTime()) - before) / frames };
}

/** Whether the page did next to nothing in the last half second. */
async function isAtRest(tab: ChromiumTab): Promise<boolean> {
  const before = await tab.processorTime();
  await pause(500);
  return (await tab.processorTime()) - before < 25;
}

/** Milliseconds from navigation to what is looked for being painted, by clock and processor: the middle of some turns. */
async function opening(browser: TestBrowser, tab: ChromiumTab): Promise<{ shown: number; work: number }> {
  const times: number[] = [];
  const works: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    // A picture of the extension: of the same process, and with nothing to do.
    await tab.goto(browser.extensionUrl('icon/16.png'));
    await eventually('the page has nothing more to do', () => isAtRest(tab), patience);
    const before = await tab.processorTime();
    await tab.goto(browser.extensionUrl('options.html#log'));
    times.push(await tab.until('the log is shown', () => shownAfter));
    works.push((await tab.processorTime()) - before);
  }
  return { shown: middle(times), work: middle(works) };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in a page before its own scripts: notes when an element was painted first, in milliseconds from navigation on. */
function noteWhenShown(selector: string): void {
  globalThis.shownAfter = undefined;
  const look = () => {
    if (!document.querySelector(selector)) requestAnimationFrame(look);
    // The frame that finds it paints it; a task after the next one comes when that is done.
    else
      setTimeout(() => {
        globalThis.shownAfter = performance.now();
      });
  };
  requestAnimationFrame(look);
}

/** Runs in the page: scrolls the rows by so many CSS pixels a frame, and says how long frames took. */
function scrolling(pixels: number, count: number, stutter: number): Promise<Omit<Frames, 'work'>> {
  const rows = document.querySelector<HTMLElement>('.post-table');
  if (!rows) throw new Error('There are no rows to scroll.');
  const times: number[] = [];
  rows.scrollTop = 0;
  return new Promise((resolve) => {
    let before: number | undefined;
    const next = (now: number) => {
      if (before !== undefined) times.push(now - before);
      before = now;
      rows.scrollTop += pixels;
      if (times.length < count) return requestAnimationFrame(next);
      const late = times.filter((time) => time > stutter).length / count;
      return resolve({ longest: Math.max(...times), late });
    };
    requestAnimationFrame(next);
  });
}

/** Runs in the page: hands over so many posts one by one; gives the milliseconds in the middle until one is logged. */
async function appending(times: number): Promise<number> {
  const own = window as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const entry = {
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      network: 'x',
      surface: 'post',
      goals: [],
      findings: [],
      packs: [],
      text: 'Slow down near schools this week, our officers are out.',
    };
    const begun = performance.now();
    await own.chrome.runtime.sendMessage({ method: 'takeStatement', payload: { kind: 'post', entry } });
    taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
