/** A rule of the style that is part of Vale itself; `raw` as `readValeRule` takes it. */
export interface BuiltInRule {
  name: 'Vale.Terms' | 'Vale.Avoid' | 'Vale.Repetition';
  raw: Record<string, unknown>;
}

/** A word of the vocabulary that is no expression: letters, digits, spaces and hyphens. */
const plain = /^[\p{L}\p{N} -]+$/u;

/**
 * The rules of the style “Vale”, which are made from the vocabulary: accepted words are written as accepted, rejected
 * ones avoided, and no word stands twice in a row.
 */
export function builtInRules({
  accept,
  reject,
}: {
  accept: readonly string[];
  reject: readonly string[];
}): BuiltInRule[] {
  const rules: BuiltInRule[] = [
    {
      name: 'Vale.Repetition',
      raw: {
        extends: 'repetition',
        message: "'%s' is repeated!",
        level: 'error',
        scope: ['text'],
        tokens: ['[^\\s]+'],
        alpha: true,
        action: { name: 'edit', params: ['truncate', ' '] },
      },
    },
  ];
  const terms = accept.filter((word) => plain.test(word));
  if (terms.length > 0) {
    rules.push({
      name: 'Vale.Terms',
      raw: {
        extends: 'substitution',
        message: "Use '%s' instead of '%s'.",
        level: 'error',
        scope: ['text'],
        ignorecase: true,
        vocab: false,
        swap: Object.fromEntries(terms.map((term) => [term.toLowerCase(), term])),
      },
    });
  }
  if (reject.length > 0) {
    rules.push({
      name: 'Vale.Avoid',
      raw: { extends: 'existence', message: "Avoid using '%s'.", level: 'error', scope: ['text'], tokens: [...reject] },
    });
  }
  return rules;
}
