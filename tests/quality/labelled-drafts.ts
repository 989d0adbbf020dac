import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { draftSchema } from '../../rules/draft';

/** A draft and what a careful reader says of it; docs/quality.md tells what the labels mean. */
const labelledSchema = z.extend(draftSchema, {
  id: z.string(),
  /** The built-in pack that checks it. */
  org: z.string(),
  /** Categories a good coach raises; none where it should stay silent. */
  labels: z.array(z.string()),
  /** For each label that words trigger, these words as the text has them. */
  spans: z._default(z.record(z.string(), z.array(z.string())), {}),
  /** Goals the post serves. */
  goals: z.array(z.string()),
});

export type LabelledDraft = z.infer<typeof labelledSchema> & { goals: string[] };

const folder = new URL('.', import.meta.url);

/** The drafts kept in the repository. */
export const keptDrafts = new URL('drafts.jsonl', folder);

/** Those of them that the authors of the packs had before them while they wrote; the others they never saw. */
export const seenDrafts: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL('seen-drafts.json', folder), 'utf8')) as string[],
);

/**
 * Reads drafts, one in a line.
 * @throws Error that names file and line where a line is no labelled draft, or a span is not in its text.
 */
export function readLabelledDrafts(file: string | URL): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toDraft(line, `${file}, line ${index + 1}`)]));
}

function toDraft(line: string, where: string): LabelledDraft {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON.`);
  }
  const parsed = labelledSchema.safeParse(value);
  if (!parsed.success)
    throw new Error(`${where}: “${parsed.error.issues[0]?.path.join('.')}” is missing or not what it should be.`);
  const { text, spans } = parsed.data;
  const strange = Object.values(spans)
    .flat()
    .find((words) => !text.includes(words));
  if (strange !== undefined) throw new Error(`${where}: “${strange}” is not in its text.`);
  return parsed.data;
}
