import { commonPlaceholders, placeholdersOf } from '../checking/message';
import { highestCapture } from '../checking/suggestions';
import type { Kind, OptionsShape } from '../kind';
import { countCaptures } from '../phrases/captures';

/** Says where a rule's message or suggestions name what the rule can't fill in. */
export function placeholderProblem(
  rule: { message: string; suggest: readonly string[] },
  kind: Kind<string, OptionsShape>,
): string | undefined {
  // What was written elsewhere is taken word for word.
  if (kind.imported) return undefined;
  const known: readonly string[] = [...commonPlaceholders, ...(kind.placeholders ?? [])];
  const stranger = placeholdersOf(rule.message).find((name) => !known.includes(name));
  if (stranger !== undefined)
    return `has a message that names {${stranger}}; known are ${known.map((name) => `{${name}}`).join(' ')}`;
  return captureProblem(rule.suggest, rule, kind);
}

function captureProblem(
  suggestions: readonly string[],
  rule: object,
  kind: Kind<string, OptionsShape>,
): string | undefined {
  const highest = highestCapture(suggestions);
  if (highest === 0) return undefined;
  const phrases = kind.phrases?.(rule as never);
  if (phrases) return phrases.map((phrase) => missingCapture(highest, phrase)).find((problem) => problem !== undefined);
  if (highest <= (kind.captures?.(rule as never) ?? 0)) return undefined;
  return `suggests {${highest}}, but a rule of kind “${kind.name}” finds no words to put there`;
}

/** Says that a phrase has no wildcard or group of that number. */
export function missingCapture(highest: number, phrase: string): string | undefined {
  if (highest <= countCaptures(phrase)) return undefined;
  return `suggests {${highest}}, but “${phrase}” has only ${countCaptures(phrase)} wildcards and groups`;
}
