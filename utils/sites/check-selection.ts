import { type Browser, browser } from 'wxt/browser';
import { networks } from '../networks';
import { networksAt } from '../networks-at';
import { openCoachWindow } from './coach-window';
import { selectedText } from './selected-text';

type Clicked = Browser.contextMenus.OnClickData;

const entry = { id: 'check', title: 'Check with Goalpost', contexts: ['selection', 'editable'] } as const;

/** Puts “Check with Goalpost” into the menu of selections and text boxes; browsers keep it between starts. */
export async function offerCheckOfSelection(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ ...entry, contexts: [...entry.contexts] });
}

/** Opens the Coach with what is selected where the menu was opened, on any site: the click itself allows one look. */
export async function checkSelection(
  { frameId = 0, selectionText = '', pageUrl }: Clicked,
  tab?: { id?: number | undefined },
) {
  const text = (await readSelection(tab?.id, frameId)) || selectionText;
  const network = pageUrl && URL.canParse(pageUrl) ? networksAt(new URL(pageUrl).hostname, networks)[0]?.id : undefined;
  await openCoachWindow({ text, ...(network && { network }) });
}

/** The browser's own `selectionText` has no line breaks; it is what is left where no script may run. */
async function readSelection(tabId: number | undefined, frame: number): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const target = { tabId, frameIds: [frame] };
  const read = browser.scripting.executeScript({ target, func: selectedText });
  const [answer] = await read.catch(() => []);
  return answer?.result;
}
