import { browser } from 'wxt/browser';
import { openCoachWindow } from './coach-window';

/** The name of the keyboard command in the manifest, and of the message a tab's coach gets. */
export const openCoachCommand = 'open-coach';

/** Opens the coach's panel at the compose box of a tab; where the tab has none, the Coach in a window of its own. */
export async function openCoachIn(tab: number | undefined): Promise<void> {
  // Nobody answers where Goalpost does not run; a page without a compose box says nothing.
  const isOpened = tab !== undefined && (await browser.tabs.sendMessage(tab, openCoachCommand).catch(() => false));
  if (isOpened !== true) await openCoachWindow({ text: '' });
}
