import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { PartName } from '../policy/policy';

const waitingScript = '/content-scripts/watch.js';
const likenessScript = '/content-scripts/anywhere.js' as ScriptPublicPath;
const coachScript = '/content-scripts/coach.js';
const teachingScript = '/content-scripts/teach.js' as ScriptPublicPath;
const partScripts = {
  expressions: '/content-scripts/expressions.js',
  linear: '/content-scripts/linear.js',
  tagger: '/content-scripts/tagger.js',
  learned: '/content-scripts/learned.js',
  tone: '/content-scripts/tone.js',
} as const satisfies Record<PartName, string>;

/** Starts the waiting script in tabs that were open before Goalpost was allowed on them; `matches` are match patterns. */
export async function watchOpenTabs(matches: string[]): Promise<void> {
  const tabs = matches.length > 0 ? await browser.tabs.query({ url: matches }) : [];
  // A tab may be asleep, closing, or showing an error page: it gets the script with its next load.
  await Promise.allSettled(tabs.map((tab) => inject(tab.id, 0, waitingScript)));
}

/** Starts the coach in the frame of a tab that asked for it. */
export async function wakeCoachIn(tab: number | undefined, frame: number | undefined): Promise<void> {
  await inject(tab, frame ?? 0, coachScript);
}

/** Lets the person point at the box and the publish button in a tab. */
export async function startTeachingIn(tab: number | undefined): Promise<void> {
  await inject(tab, 0, teachingScript);
}

/** Brings what tells boxes nobody has described to a frame; it is there when the promise resolves. */
export async function bringLikenessTo(tab: number | undefined, frame: number | undefined): Promise<void> {
  await inject(tab, frame ?? 0, likenessScript);
}

/** Brings parts of the engine to a frame; they are there when the promise resolves. */
export async function bringPartsTo(
  tab: number | undefined,
  frame: number | undefined,
  names: readonly PartName[],
): Promise<void> {
  await inject(tab, frame ?? 0, ...names.map((name) => partScripts[name]));
}

async function inject(tab: number | undefined, frame: number, ...files: ScriptPublicPath[]) {
  if (tab === undefined) throw new Error('There is no tab to start a script in.');
  if (files.length > 0) await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

/** Lets the browser start the waiting script by itself on pages of `matches`, also after a restart. */
export async function watchFromNowOn(id: string, matches: string[]): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id, matches, js: [waitingScript], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}
