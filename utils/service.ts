import * as z from 'zod/mini';
import { type Pack, packSchema } from '../rules/pack';
import { builtInPacks } from './built-in-packs';
import { drainOutbox, eraseEverythingLogged } from './drain-outbox';
import { readLog } from './log';
import { forContentScripts, forOwnPages } from './messaging';
import { wakeCoachIn } from './open-tabs';
import { refreshPolicy, resolveFrom } from './refresh-policy';
import { importedPacks, packs } from './settings';

const nothing = z.undefined();
const page = z.object({ offset: z.int().check(z.minimum(0)), limit: z.int().check(z.minimum(1), z.maximum(1000)) });

/** All that the background does for the other parts; they use it as `call<typeof service>().name(payload)`. */
export const service = {
  /** Starts the coach in the frame that asks, on the first focus of a composer. */
  wakeCoach: forContentScripts(nothing, (_, caller) => wakeCoachIn(caller.tab, caller.frame)),

  /** Puts waiting entries into the log now; says how many still wait, and why. */
  drainOutbox: forContentScripts(nothing, drainOutbox),

  /** Gives a part of the log, newest first. */
  readLog: forOwnPages(page, readLog),

  /** Removes the log, and entries that wait for it. */
  eraseLog: forOwnPages(nothing, eraseEverythingLogged),

  /** Puts an imported pack in force, in place of an earlier one of its id. Fails where a pack it extends is unknown. */
  importPack: forOwnPages(packSchema, async (pack: Pack) => {
    if ([...builtInPacks].some(([name, builtIn]) => [name, builtIn.id].includes(pack.id))) {
      throw new Error(`The id "${pack.id}" belongs to a pack that comes with Goalpost. Give yours an id of its own.`);
    }
    const imported = { ...(await importedPacks.get()), [pack.id]: pack };
    const names = [...new Set([...(await packs.get()), pack.id])];
    resolveFrom(imported, names);
    await importedPacks.set(imported);
    await packs.set(names);
    await refreshPolicy();
  }),

  /** Takes an imported pack out of force and off the device. Fails where another imported pack extends it. */
  removePack: forOwnPages(z.string(), async (id: string) => {
    const { [id]: _, ...imported } = await importedPacks.get();
    const names = (await packs.get()).filter((name) => name !== id);
    resolveFrom(imported, names);
    await packs.set(names);
    await importedPacks.set(imported);
    await refreshPolicy();
  }),

  /** Puts another starter pack in force, beside the imported ones. */
  chooseStarter: forOwnPages(z.string(), async (name: string) => {
    const imported = await importedPacks.get();
    const names = [name, ...Object.keys(imported)];
    resolveFrom(imported, names);
    await packs.set(names);
    await refreshPolicy();
  }),
};
