import type { ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../rules/draft';
import type { CheckResult, Severity } from '../../rules/finding';
import type { Pack } from '../../rules/pack';
import type { Choice, Starter } from '../StarterChoice';
import type { BacktestResult, PostsFile } from './backtest';
import type { HitRates } from './hit-rates';
import type { PackInForce } from './pack-in-force';
import type { Remark } from './remark';
import type { RuleRow } from './rule-row';
import type { Trial } from './trial';

/**
 * All that the options page shows and asks for, by panel. Signals change whenever what they tell of changes, also from
 * another page. Every function that gives a Promise rejects with an Error whose message is a sentence for the person,
 * and has then changed nothing.
 */
export interface Desk {
  packs: PacksDesk;
  rules: RulesDesk;
  importing: ImportDesk;
  trying: TryDesk;
  backtest: BacktestDesk;
  lint: LintDesk;
  signing: SigningDesk;
  organization: OrganizationDesk;
  sites: SitesDesk;
}

/** How far something long has come; `total` is 0 while it isn't known. */
export interface Progress {
  /** What is being done: "Reading files". */
  step: string;
  done: number;
  total: number;
}

/** The packs in force, parents first. */
export interface PacksDesk {
  inForce: ReadonlySignal<readonly PackInForce[]>;
  /** Lets a pack speak (`live`), or keeps what it would have said in the log only (`pilot`). */
  onMode(id: string, mode: Pack['mode']): Promise<void>;
  /** Gives an imported pack the place before (`up`) or after (`down`) its neighbour; the last has the last word. */
  onMove(id: string, direction: 'up' | 'down'): Promise<void>;
  /** Takes an imported pack, and the versions kept of it, off the device. */
  onRemove(id: string): Promise<void>;
  /** Downloads the pack as YAML, with the severities and switches set here. */
  onExport(id: string): Promise<void>;
  /** Puts a kept version back in force; the one in force now is kept in its turn. */
  onGoBack(id: string, version: string): Promise<void>;
}

/** Every rule of the packs in force: on, off, waiting or refused. */
export interface RulesDesk {
  rows: ReadonlySignal<readonly RuleRow[]>;
  /** The packs in force, for the text of the clauses that rules cite; parents first. */
  packs: ReadonlySignal<readonly Pack[]>;
  /** How often each rule fires on sample posts; undefined until worked out, and again when the packs change. */
  hitRates: ReadonlySignal<HitRates | undefined>;
  hitRateProgress: ReadonlySignal<Progress | undefined>;
  /** Works out `hitRates` for the rules in force, rules that are off included; resolves when done. */
  onHitRates(): Promise<void>;
  /** The sample posts one rule fires on, at most a dozen, with the place of each match (none: the whole post). */
  onSamples(rule: string): Promise<readonly SamplePost[]>;
  /** Switches rules on or off, by id: all of them or none. */
  onSwitch(rules: readonly string[], isOn: boolean): Promise<void>;
  onSeverity(rules: readonly string[], severity: Severity): Promise<void>;
}

/** A sample post a rule fires on; `start` and `end` are UTF-16 offsets into `text`. */
export interface SamplePost {
  text: string;
  matches: readonly { start: number; end: number }[];
}

/** A file as it was chosen, dropped or pasted; `path` has `/` and begins with the chosen folder: `Style/Rule.yml`. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** A pack on its way in: tried first, in force only when the person says so. */
export interface ImportDesk {
  progress: ReadonlySignal<Progress | undefined>;
  /** What the last `onTry` came to; it goes on changing while expressions are proved and hit rates worked out. */
  trial: ReadonlySignal<Trial | undefined>;
  /** Tries a pack file, a folder's files, a zip, or pasted text; resolves when `trial` is there or it was cancelled. */
  onTry(files: readonly ChosenFile[]): Promise<void>;
  onCancel(): void;
  /** Puts the pack on trial in force and ends the trial; of rules that come off, those in `on` (rule ids) go on. */
  onUse(on: readonly string[]): Promise<void>;
  /** Forgets the trial. */
  onDiscard(): void;
}

/** Which packs a sentence is tried with. */
export type TryWith = 'in-force' | 'on-trial';

interface TryDesk {
  networks: readonly { id: string; name: string }[];
  /** Checks a draft, with the packs it was checked with, parents first. The pack on trial brings its parents. */
  onCheck(draft: Draft, packs: TryWith): Promise<{ result: CheckResult; packs: readonly Pack[] }>;
}

/** Past posts run through the packs in force. */
export interface BacktestDesk {
  progress: ReadonlySignal<Progress | undefined>;
  result: ReadonlySignal<BacktestResult | undefined>;
  /** Reads a CSV far enough to say which column holds the posts. */
  onOpen(file: File): Promise<PostsFile>;
  /** Checks every post of `column` (an index into `columns`); resolves when `result` is there or it was cancelled. */
  onRun(file: File, column: number): Promise<void>;
  onCancel(): void;
  /** Downloads the result as CSV, a line a finding. */
  onExport(): Promise<void>;
  /** Forgets the result. */
  onClear(): void;
}

export interface LintDesk {
  /** Remarks on the packs in force; undefined until looked over, and again when a pack changes. */
  remarks: ReadonlySignal<readonly Remark[] | undefined>;
  progress: ReadonlySignal<Progress | undefined>;
  /** Looks the packs in force over; resolves when `remarks` are there. Called when the panel is opened. */
  onLint(): Promise<void>;
}

/** The organization's public key, as pinned on this device. */
export interface PinnedKey {
  fingerprint: string;
  /** Whether packs that it did not sign are refused on import. */
  isRequired: boolean;
}

export interface SigningDesk {
  pinned: ReadonlySignal<PinnedKey | undefined>;
  /** Gives the fingerprint of a public key as text, so that it can be compared before it is pinned. */
  onFingerprint(key: string): Promise<string>;
  onPin(key: string): Promise<void>;
  onRequire(isRequired: boolean): Promise<void>;
  onUnpin(): Promise<void>;
}

export interface OrganizationDesk {
  starters: ReadonlySignal<readonly Starter[]>;
  choice: Choice;
  onChoose(choice: Choice): Promise<void>;
}

/** Other servers where Goalpost is allowed. */
export interface SitesDesk {
  /** Match patterns: `https://example.social/*`. */
  origins: ReadonlySignal<readonly string[]>;
  onForgetSite(origin: string): Promise<void>;
}
