import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../rules/pack';
import type { Choice, Starter } from '../StarterChoice';

/** What the file a person chose is worth: a pack whose examples all hold, or why it can't be used, line by line. */
export type Trial = { pack: Pack; total: number } | { problems: { file: string; line: number; reason: string }[] };

/** All that the panels of the options page show and ask for. Functions reject with a sentence for the person. */
export interface Desk {
  starters: ReadonlySignal<readonly Starter[]>;
  choice: Choice;
  onChoose(choice: Choice): Promise<void>;
  imported: ReadonlySignal<readonly Pack[]>;
  onTry(source: string, file: string): Trial;
  onImport(pack: Pack): Promise<void>;
  onRemove(id: string): Promise<void>;
  /** Origins (match patterns) of other servers where Goalpost is allowed. */
  sites: ReadonlySignal<readonly string[]>;
  onForgetSite(origin: string): Promise<void>;
}
