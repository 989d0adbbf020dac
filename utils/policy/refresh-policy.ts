import { networksInForce } from '../networks';
import * as settings from '../settings';
import { changeChosenPacks, policyOf, readChosenPacks } from './chosen-packs';
import { isPolicyReadable, policyEntry } from './policy';

/**
 * Works out anew which packs are in force: for the background, on install and on update, which may bring other built-in
 * packs. Where that can't be done, the built-in `base` is in force and says so.
 */
export async function refreshPolicy(): Promise<void> {
  try {
    await changeChosenPacks(() => ({}));
  } catch (error) {
    const problem = `The chosen packs can’t be used (${(error as Error).message}), so the base rules are in force.`;
    const base = { ...(await readChosenPacks()), packs: ['base'], imported: {} };
    await settings.setTogether(
      settings.failClosed.entry(false),
      settings.networksInForce.entry(networksInForce()),
      policyEntry({ ...policyOf(base), problem }),
    );
  }
}

/** Works all that is kept from the policy out again where it can't be read: for each start of the background. */
export async function repairPolicy(): Promise<void> {
  const isWhole = (await isPolicyReadable()) && (await settings.networksInForce.get()).length > 0;
  if (!isWhole) await refreshPolicy();
}
