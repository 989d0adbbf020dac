import type { CommonOptions } from './common-fields';
import { editOf } from './edits';
import type { ValeContext } from './vale-context';

/** What could stand in place of a match. */
export type Replacements = (matched: string) => readonly string[];

const none: readonly string[] = [];

/** A rule's action, read once. `suggest` and what Vale does not know give nothing: they need programs or a dictionary. */
export function replacementsBy(action: CommonOptions['action'], context: ValeContext): Replacements {
  const params = action?.params ?? none;
  if (action?.name === 'replace') return () => params;
  if (action?.name === 'remove') return () => [''];
  if (action?.name === 'convert') return (matched) => [params[0] === 'simple' ? inSimpleCase(matched) : matched];
  const edit = action?.name === 'edit' ? editOf(params, context) : undefined;
  if (!edit) return () => none;
  return (matched) => {
    const edited = edit(matched);
    return edited === undefined ? none : [edited.trim()];
  };
}

/** Words in small letters with single spaces, split where something else stands or a capital follows a small letter. */
function inSimpleCase(text: string): string {
  return text
    .replace(/(?<=..*\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .toLowerCase()
    .trim()
    .replace(/ +/g, ' ');
}
