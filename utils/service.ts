import * as z from 'zod/mini';
import type { Proofs } from '../rules/expressions/proof';
import { severitySchema } from '../rules/format/identifiers';
import { networkSchema } from '../rules/format/network';
import { logEntrySchema } from '../rules/log/log-entry';
import { statementFromPageSchema } from '../rules/log/record';
import { resultsSchema } from '../rules/log/results';
import { objectionSchema } from '../rules/objection';
import { handingSchema } from './draft/hand-over';
import { learnLesson, lessonSchema } from './goals-learned/learn';
import { readColleaguePosts, readColleagues, removeColleagues } from './log/colleagues';
import { correctPost } from './log/correct-post';
import { drainOutbox, eraseEverythingLogged, takeStatement } from './log/drain-outbox';
import { importLog } from './log/import-log';
import { countLog, readLog } from './log/log';
import { readLines } from './log/read-lines';
import { sayOfPosts } from './log/say-of-posts';
import { forContentScripts, forOwnPages } from './messaging';
import { keepObjection, takeBackObjections } from './objections/objections';
import { admitPack } from './policy/admit-pack';
import { changeChosenPacks, readChosenPacks } from './policy/chosen-packs';
import {
  addingProofs,
  adjusting,
  choosingStarter,
  importing,
  moving,
  removing,
  settingMode,
} from './policy/pack-changes';
import { eraseEverything } from './privacy/erase-everything';
import { handedOverSchema, openCoachWindow } from './sites/coach-window';
import { handOverIn } from './sites/hand-over-in';
import { keepTaught } from './sites/keep-taught';
import { bringLikenessTo, bringPartsTo, startTeachingIn, wakeCoachIn } from './sites/open-tabs';
import { noteSighted, sightedSchema } from './sites/sightings';
import { lightSchema, showLight } from './sites/toolbar-light';

const nothing = z.undefined();
const page = z.object({ offset: z.int().check(z.minimum(0)), limit: z.int().check(z.minimum(1), z.maximum(5000)) });
const logPlace = z.object({ ...page.shape, before: z.optional(z.object({ at: z.string(), id: z.string() })) });
const colleaguePart = z.object({ chain: z.uuid(), from: z.int().check(z.minimum(0)) });
const packFile = z.object({ source: z.string(), file: z.string(), on: z.array(z.string()) });
const packVersion = z.object({ id: z.string(), version: z.string() });
const move = z.object({ id: z.string(), direction: z.enum(['up', 'down']) });
const mode = z.object({ id: z.string(), mode: z.enum(['live', 'pilot']) });
const adjustment = z.object({ severity: z.optional(severitySchema), enabled: z.optional(z.boolean()) });
const { goals } = logEntrySchema.shape;
const correction = z.object({ of: z.uuid(), goals: z.optional(goals), rationale: z.optional(z.string()) });
const addedResults = z.object({
  source: z.string(),
  results: z.array(z.object({ of: z.uuid(), results: resultsSchema })),
});
const adjustedRules = z.object({ rules: z.array(z.string()), adjustment });
const partNames = z.array(z.enum(['expressions', 'linear', 'tagger', 'learned', 'tone']));

/** All that the background does for the other parts; they use it as `call<typeof service>().name(payload)`. */
export const service = {
  /** Starts the coach in the frame that asks, on the first focus of a composer. */
  wakeCoach: forContentScripts(nothing, (_, caller) => wakeCoachIn(caller.tab, caller.frame)),

  /** Brings what tells boxes nobody has described to the frame that asks. */
  bringLikeness: forContentScripts(nothing, (_, caller) => bringLikenessTo(caller.tab, caller.frame)),

  /** Brings parts of the engine that rules in force need to the frame that asks. */
  bringParts: forContentScripts(partNames, (names, caller) => bringPartsTo(caller.tab, caller.frame, names)),

  /** Hands the words an author chose to the editor they write in, from the page's own world. */
  handOver: forContentScripts(handingSchema, (handing, caller) => handOverIn(caller.tab, caller.frame, handing)),

  /** Shows on the toolbar what the badge at the compose box says. */
  showLight: forContentScripts(lightSchema, (light, caller) => showLight(caller.tab, light)),

  /** Keeps that a kind of compose box was seen, or what went wrong there; at most once a page and kind. */
  noteSighted: forContentScripts(sightedSchema, noteSighted),

  /** Lets the person point at the box and the publish button in a tab, by its id. */
  teach: forOwnPages(z.number(), (tab) => startTeachingIn(tab)),

  /** The same, in the tab that asks. */
  startTeaching: forContentScripts(nothing, (_, caller) => startTeachingIn(caller.tab)),

  /** Keeps the box that the person pointed at on the site they are on. */
  keepTaught: forContentScripts(networkSchema, (network, caller) => keepTaught(network, caller.url)),

  /** Opens the Coach in a small window, to paste a draft where Goalpost can't read it. */
  openCoach: forContentScripts(handedOverSchema, openCoachWindow),

  /** Puts waiting entries into the log now; says how many still wait, and why. */
  drainOutbox: forContentScripts(nothing, drainOutbox),

  /** Takes what a page has to say of a post for the log; says why it has to wait, if it has. */
  takeStatement: forContentScripts(statementFromPageSchema, takeStatement),

  /**
   * Says otherwise of a logged post which goals it serves, or why it was written, and learns from it; says what could not be
   * logged yet. Fails with a sentence where the post is no longer in the log.
   */
  correctPost: forOwnPages(correction, correctPost),

  /**
   * Adds what came of posts; `source` is `hand`, which says all anew, or the name of the file they come from. Fails with a
   * sentence where one of them is no longer in the log.
   */
  addResults: forOwnPages(addedResults, ({ source, results }) =>
    sayOfPosts(results.map((one) => ({ kind: 'results', source, ...one }))),
  ),

  /** Learns from what the author said of a published post's goals. */
  learn: forContentScripts(lessonSchema, learnLesson),

  /** Keeps that a finding is wrong, or a clause worries someone. */
  object: forContentScripts(objectionSchema, keepObjection),

  /** Forgets one such objection, by its id. */
  takeBackObjection: forOwnPages(z.string(), (id) => takeBackObjections(id)),

  /** Forgets all of them. */
  takeAllObjectionsBack: forOwnPages(nothing, () => takeBackObjections()),

  /** Gives a part of the log, newest first. */
  readLog: forOwnPages(logPlace, readLog),

  /** Says how many posts are in the log. */
  countLog: forOwnPages(nothing, countLog),

  /** Gives a part of the chain's lines, with all that waited; `exportLines` puts a file together from them. */
  exportLog: forOwnPages(z.object({ after: z.int().check(z.minimum(-1)) }), async ({ after }) => {
    await drainOutbox();
    return readLines(after);
  }),

  /** Verifies a colleague's exported log, packed by `pack`, and keeps its posts. Fails with a sentence where it is not whole. */
  importLog: forOwnPages(z.object({ file: z.string(), packed: z.string() }), importLog),

  /** Says whose logs were imported. */
  readColleagues: forOwnPages(nothing, readColleagues),

  /** Gives a part of an imported log. */
  readColleaguePosts: forOwnPages(colleaguePart, readColleaguePosts),

  /** Removes an imported log. */
  removeColleague: forOwnPages(z.uuid(), (chain) => removeColleagues(chain)),

  /** Removes the log, and entries that wait for it. */
  eraseLog: forOwnPages(nothing, eraseEverythingLogged),

  /** Removes all that is about the person; the rules in force and where they work stay. */
  eraseEverything: forOwnPages(nothing, eraseEverything),

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
