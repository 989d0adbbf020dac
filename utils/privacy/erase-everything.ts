import { browser } from 'wxt/browser';
import { removeColleagues } from '../log/colleagues';
import { eraseEverythingLogged } from '../log/drain-outbox';
import { keptThings } from './kept-things';

/** Keys of the extension’s storage that stay: the rules in force, and where they work. All others are about the person. */
const staying: ReadonlySet<string> = new Set(
  keptThings.filter(({ isErased }) => !isErased).flatMap(({ places }) => places),
);

/** Whether erasing everything leaves a key of the extension’s storage. */
export function staysWhenErased(key: string): boolean {
  return staying.has(key);
}

/** Erases all that is about the person: the background's work. The log begins anew, under a new installation id. */
export async function eraseEverything(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => !staysWhenErased(key)));
  await browser.storage.session.clear();
  await removeColleagues();
  await eraseEverythingLogged();
}
