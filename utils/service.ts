import * as z from 'zod/mini';
import type { Proofs } from '../rules/expressions/proof';
import { severitySchema } from '../rules/identifiers';
import { admitPack } from './admit-pack';
import { changeChosenPacks, readChosenPacks } from './chosen-packs';
import { drainOutbox, eraseEverythingLogged } from './drain-outbox';
import { readLog } from './log';
import { forContentScripts, forOwnPages } from './messaging';
import { bringPartsTo, wakeCoachIn } from './open-tabs';
import { addingProofs, adjusting, choosingStarter, importing, moving, removing, settingMode } from './pack-changes';

const nothing = z.undefined();
const page = z.object({ offset: z.int().check(z.minimum(0)), limit: z.int().check(z.minimum(1), z.maximum(1000)) });
const packFile = z.object({ source: z.string(), file: z.string(), on: z.array(z.string()) });
const packVersion = z.object({ id: z.string(), version: z.string() });
const move = z.object({ id: z.string(), direction: z.enum(['up', 'down']) });
const mode = z.object({ id: z.string(), mode: z.enum(['live', 'pilot']) });
const adjustment = z.object({ severity: z.optional(severitySchema), enabled: z.optional(z.boolean()) });
const adjustedRules = z.object({ rules: z.array(z.string()), adjustment });
const partNames = z.array(z.enum(['expressions', 'linear', 'tagger']));

/** All that the background does for the other parts; they use it as `call<typeof service>().name(payload)`. */
export const service = {
  /** Starts the coach in the frame that asks, on the first focus of a composer. */
  wakeCoach: forContentScripts(nothing, (_, caller) => wakeCoachIn(caller.tab, caller.frame)),

  /** Brings parts of the engine that rules in force need to the frame that asks. */
  bringParts: forContentScripts(partNames, (names, caller) => bringPartsTo(caller.tab, caller.frame, names)),

  /** Puts waiting entries into the log now; says how many still wait, and why. */
  drainOutbox: forContentScripts(nothing, drainOutbox),

  /** Gives a part of the log, newest first. */
  readLog: forOwnPages(page, readLog),

  /** Removes the log, and entries that wait for it. */
  eraseLog: forOwnPages(nothing, eraseEverythingLogged),

  /**
   * Puts the pack of a file in force, in place of an earlier version of it, with those of its rules switched on that come
   * off. Fails, and changes nothing, where it can't be read, is not signed as this device asks, or does not fit in.
   */
  importPack: forOwnPages(packFile, async ({ source, file, on }) => {
    await changeChosenPacks(importing(await admitPack(source, file), on));
  }),

  /** Puts an earlier version of an imported pack back in force. */
  goBack: forOwnPages(packVersion, async ({ id, version }) => {
    const { earlier } = await readChosenPacks();
    const kept = earlier[id]?.find((one) => one.version === version);
    if (!kept) throw new Error(`Version ${version} of “${id}” is no longer kept.`);
    await changeChosenPacks(importing(await admitPack(kept.source, `${id} ${version}`), []));
  }),

  /** Takes an imported pack out of force and off the device. Fails where another imported pack extends it. */
  removePack: forOwnPages(z.string(), (id) => changeChosenPacks(removing(id))),

  /** Gives an imported pack the place before or after its neighbour. */
  movePack: forOwnPages(move, ({ id, direction }) => changeChosenPacks(moving(id, direction))),

  /** Makes a pack live or silent on this device. */
  setMode: forOwnPages(mode, (set) => changeChosenPacks(settingMode(set.id, set.mode))),

  /** Sets severity or switch of rules on this device. */
  adjustRules: forOwnPages(adjustedRules, (set) => changeChosenPacks(adjusting(set.rules, set.adjustment))),

  /** Adds what was found out about expressions; rules that waited for it run from now on. */
  addProofs: forOwnPages(z.record(z.string(), z.unknown()), (found) =>
    // Made by our own prover, in a page of ours.
    changeChosenPacks(addingProofs(found as Proofs)),
  ),

  /** Puts another starter pack in force, beside the imported ones. */
  chooseStarter: forOwnPages(z.string(), (name) => changeChosenPacks(choosingStarter(name))),
};
