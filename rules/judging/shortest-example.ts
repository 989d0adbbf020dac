import type { Checker } from '../checking/make-checker';
import type { Draft } from '../draft';
import type { Finding } from '../finding';

/**
 * As little of a draft's text as a rule still finds the same words in: their sentence, their line, else all of it. What
 * is kept of a draft to show a mistake is no more than shows it.
 */
export function shortestExample(checker: Checker, draft: Draft, { rule, match, start = 0, end = 0 }: Finding): string {
  const { text } = draft;
  const isFoundIn = (part: string) =>
    checker.check({ ...draft, text: part }).findings.some((one) => one.rule === rule && one.match === match);
  const around = (boundary: RegExp) => {
    const before = text.slice(0, start).split(boundary).at(-1) ?? '';
    const after = text.slice(end).split(boundary)[0] ?? '';
    return (before + text.slice(start, end) + after).trim();
  };
  if (match === undefined) return text;
  return [around(/(?<=[.!?…])\s+|\n/), around(/\n/)].find(isFoundIn) ?? text;
}
