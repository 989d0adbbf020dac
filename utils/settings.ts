import { browser } from 'wxt/browser';
import type { Proofs } from '../rules/expressions/proof';
import type { Network } from '../rules/format/network';
import type { Adjustments, Modes } from '../rules/in-force/adjustments';
import type { LearnedGoals } from '../rules/learning/learned-goals';
import type { Objection } from '../rules/objection';
import type { EarlierPack, KeptPack } from './policy/kept-pack';
import type { Sighting } from './sites/sightings';

/** One value kept in the extension's own storage on this device, and how to follow its changes. */
export interface Setting<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** The value as {@link setTogether} takes it. */
  entry(value: Value): Entry;
  /** Calls back with each new value, from whichever part of the extension it was set, until `signal` aborts. */
  onChanged(callback: (value: Value) => void, signal: AbortSignal): void;
}

/** One setting's key with its value. */
type Entry = Record<string, unknown>;

/** Sets several settings at once: all of them, or none where the browser refuses. */
export async function setTogether(...entries: Entry[]): Promise<void> {
  await browser.storage.local.set(Object.assign({}, ...entries));
}

/** States a setting: the key it is stored under, and the value it has until someone sets it. */
export function defineSetting<Value>(key: string, fallback: Value): Setting<Value> {
  return {
    get: async () => ((await browser.storage.local.get(key))[key] as Value | undefined) ?? fallback,
    set: (value) => browser.storage.local.set({ [key]: value }),
    entry: (value) => ({ [key]: value }),
    onChanged(callback, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) callback((change.newValue as Value | undefined) ?? fallback);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}

/** Names of the packs in force; a pack brings the packs it extends. `base` until the first run was answered. */
export const packs = defineSetting<string[]>('packs', ['base']);

/** Packs the person imported, by their id. */
export const importedPacks = defineSetting<Record<string, KeptPack>>('importedPacks', {});

/** Versions that another one took the place of, newest first, by pack id. */
export const earlierPacks = defineSetting<Record<string, EarlierPack[]>>('earlierPacks', {});

/** What the admin set for single rules, over what the packs say. */
export const adjustments = defineSetting<Adjustments>('adjustments', {});

/** Packs the admin made live or silent, over what they say themselves. */
export const modes = defineSetting<Modes>('modes', {});

/** What is known of expressions that need a proof. */
export const proofs = defineSetting<Proofs>('proofs', {});

/** The organization's public key (base64url), and whether only packs it signed are taken; '' where none is pinned. */
export const pinnedKey = defineSetting('pinnedKey', { key: '', isRequired: false });

/** What the author is in the organization, by the names of the packs; '' where not said. */
export const role = defineSetting('role', '');

/** Which hat the author wears, by the names of the packs; '' where not said. */
export const capacity = defineSetting('capacity', '');

/** A random name for this installation of Goalpost, by which a report tells its authors apart; '' until it has one. */
export const installation = defineSetting('installation', '');

/** The unit or team the author posts for; '' where not said. */
export const unit = defineSetting('unit', '');

/** How the author wants to be named in the log; '' where not said. */
export const displayName = defineSetting('displayName', '');

/** Which version of each pack's policy the person says they have read, and when (ISO date-time), by pack id. */
export const acknowledged = defineSetting<Record<string, { version: string; date: string }>>('acknowledged', {});

/** What was learned from the author's corrections of goals: weights of hashed words, no text; kept by the background. */
export const learned = defineSetting<LearnedGoals>('learned', {});

/** Findings the author said are wrong, and concerns about clauses; kept by the background. */
export const objections = defineSetting<Objection[]>('objections', []);

/** Origins of other servers the person allowed Goalpost on; kept by the background from the browser's permissions. */
export const instances = defineSetting<string[]>('instances', []);

/**
 * All networks, as packs in force correct them; kept by the background, so that the waiting script carries none of it.
 */
export const networksInForce = defineSetting<Network[]>('networksInForce', []);

/** Boxes the person pointed at on sites nobody has described, by host name. */
export const taught = defineSetting<Record<string, Network>>('taught', {});

/** When each kind of compose box last worked, and what went wrong there, by `network/surface`; kept by the background. */
export const sightings = defineSetting<Record<string, Sighting>>('sightings', {});

/**
 * Since when the clock runs without a leap, and when it was looked at last, in milliseconds; kept by the background, which
 * removes nothing by a clock that has just leapt.
 */
export const clock = defineSetting('clock', { since: 0, seen: 0 });

/** Whether a pack in force refuses a post that breaks a `block` rule; kept by the background from the policy. */
export const failClosed = defineSetting('failClosed', false);

/** Whether the two choices of the first run were made. */
export const firstRunDone = defineSetting('firstRunDone', false);

/** How many minutes a post takes, as the person reckons for reports; '' where not said. */
export const minutesPerPost = defineSetting('minutesPerPost', '');

/** What an hour of work costs, in the organization’s own currency, for reports; '' where not said. */
export const costPerHour = defineSetting('costPerHour', '');
