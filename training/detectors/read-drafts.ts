import { readdirSync, readFileSync } from 'node:fs';

/** A draft with what a good coach should raise on it. */
export interface LabelledDraft {
  id: string;
  org: string;
  lang: string;
  text: string;
  labels: string[];
  /** For labels that a piece of text triggers, the pieces word for word. */
  spans: Record<string, string[]>;
  goals: string[];
  /** The goals that a second reader named, who had not seen its author's; missing where they named the same, or nobody read it again. */
  goalsAgain?: string[];
  /** The only label it says something of; all of them where missing. */
  only?: string;
}

/** All drafts of a folder's .jsonl files, in the order of their names. */
export function readDrafts(folder: URL): LabelledDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as LabelledDraft);
}
