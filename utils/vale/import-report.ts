import type { Pack } from '../../rules/pack';

/** A rule that is not in the pack, and why. */
export interface LeftOut {
  /** `Style.Rule`. */
  rule: string;
  file: string;
  /** From 1. */
  line?: number;
  /** In plain words, for an admin. */
  reason: string;
}

/** What an import of Vale styles gave. */
export interface ImportReport {
  pack: Pack;
  /** The pack as its file would say it, without what goes without saying: this is what is kept and signed. */
  raw: Record<string, unknown>;
  /** How many rules are in the pack. */
  taken: number;
  /** Every rule that is not, in the order of the files. */
  left: LeftOut[];
  /** What else the admin should know: settings that are not used, folders that were passed over. */
  notices: string[];
}

/** How far an import has come; `what` is the file at hand. */
export interface ImportProgress {
  done: number;
  total: number;
  what: string;
}
