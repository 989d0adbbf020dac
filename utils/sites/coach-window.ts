import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** A draft on its way into the Coach of the popup's page, and which network it is for. */
export const handedOverSchema = z.object({ text: z.string(), network: z.optional(z.string()) });

export type HandedOver = z.infer<typeof handedOverSchema>;

const size = { width: 460, height: 760 };

/**
 * Opens the popup's Coach in a small window of its own. The draft goes there through the session's storage, which is
 * memory that only Goalpost's own pages and background see; it is gone once it was read.
 */
export async function openCoachWindow(draft: HandedOver): Promise<void> {
  const key = `draft:${crypto.randomUUID()}`;
  await browser.storage.session.set({ [key]: draft });
  await browser.windows.create({
    type: 'popup',
    url: `${browser.runtime.getURL('/popup.html')}#coach/${key}`,
    ...size,
  });
}

/** Gives what was handed over to the page at this address (its `#coach/...`), once; undefined where nothing was. */
export async function takeHandedOver(hash: string): Promise<HandedOver | undefined> {
  const key = hash.replace('#coach/', '');
  if (!key.startsWith('draft:')) return undefined;
  const { [key]: draft } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return draft as HandedOver | undefined;
}
