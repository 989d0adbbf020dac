import type { ExpressionMatch } from '../expressions/linear-engine';
import type { ValeContext } from './vale-context';

/** Changes a match; undefined where it can't be done. */
type Edit = (matched: string) => string | undefined;

/** Groups in a template as Go reads it: $1x names a group “1x”, which there is not. */
const goReference = /\$(?:\$|(\d+)(?!\w)|\{(\d+)\}|\w+|\{\w*\})/g;
/** Groups in a template as .NET reads it: $1x is the first group and an x. */
export const netReference = /\$(?:\$|(\d+)|\{(\d+)\})/g;

/**
 * What an `edit` action does, by its first parameter: regex, trim, trim_left, trim_right, truncate or split; anything else
 * leaves the match as it is. Undefined where parameters are missing.
 */
export function editOf([name, first, second]: readonly string[], context: ValeContext): Edit | undefined {
  if (name === 'regex')
    return first === undefined || second === undefined ? undefined : replaceAll(first, second, context);
  if (name === undefined) return undefined;
  if (!edits.has(name)) return (matched) => matched;
  const edit = edits.get(name) as (matched: string, first: string, second: string) => string | undefined;
  if (first === undefined || (name === 'split' && !/^\d+$/.test(second ?? ''))) return undefined;
  return (matched) => edit(matched, first, second ?? '');
}

/** Each takes the match and the action's further parameters. */
const edits = new Map<string, (matched: string, first: string, second: string) => string | undefined>([
  ['trim', (matched, cutset) => trimEnd(trimStart(matched, cutset), cutset)],
  ['trim_left', trimStart],
  ['trim_right', trimEnd],
  ['truncate', (matched, separator) => matched.split(separator)[0]],
  ['split', (matched, separator, index) => matched.split(separator)[Number(index)]],
]);

/** Without the characters of `cutset` that it begins with. */
function trimStart(text: string, cutset: string): string {
  const characters = [...text];
  const first = characters.findIndex((character) => !cutset.includes(character));
  return first < 0 ? '' : characters.slice(first).join('');
}

/** Without the characters of `cutset` that it ends with. */
function trimEnd(text: string, cutset: string): string {
  const characters = [...text];
  return characters.slice(0, characters.findLastIndex((character) => !cutset.includes(character)) + 1).join('');
}

function replaceAll(pattern: string, template: string, context: ValeContext): Edit | undefined {
  const expression = context.expression(pattern);
  return expression && ((matched) => withReplaced(matched, expression.matches(matched), template, goReference));
}

/** A text with a template in place of each match; in it $1 and ${1} stand for what the match's groups hold, $$ for $. */
export function withReplaced(
  text: string,
  matches: readonly ExpressionMatch[],
  template: string,
  reference: RegExp,
): string {
  let replaced = '';
  let end = 0;
  for (const match of matches) {
    const filled = template.replace(reference, (whole, short?: string, braced?: string) => {
      if (whole === '$$') return '$';
      return match.groups[Number(short ?? braced)] ?? '';
    });
    replaced += text.slice(end, match.start) + filled;
    end = match.end;
  }
  return replaced + text.slice(end);
}
