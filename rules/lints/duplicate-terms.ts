import { defineLint } from '../lint';
import { termsOf } from '../linting/terms-of';
import { expandPhrase } from '../phrases/phrase-expansion';

export const duplicateTerms = defineLint({
  id: 'duplicate-terms',
  summary: 'A term that says nothing of its own: it stands there twice, or within another one’s alternatives.',
  severity: 'advice',
  source: { name: 'Practice of rule writing: one thing, one place', date: '2026' },
  find({ pack }) {
    const rules = pack.rules.flatMap((rule) => {
      const terms = termsOf(rule);
      const isExact = 'case' in rule && rule.case === true;
      return found(terms, isExact).map((text) => ({ rule: rule.id, text, why }));
    });
    const goals = pack.goals.flatMap(({ id, terms, hints }) =>
      [...found(terms), ...found(hints)].map((text) => ({ text: `In the goal “${id}”: ${text}`, why })),
    );
    return [...rules, ...goals];
  },
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['zzz', 'ZZZ'] }] },
      { rules: [{ kind: 'existence', terms: ['zz(y|z)', 'zzz'] }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zz(y|z)', 'zz'] }] },
      { rules: [{ kind: 'existence', terms: ['Po', 'po'], case: true }] },
    ],
  },
});

const why = 'Who changes one of them forgets the other. Take one out.';
const mostNamed = 3;

/** A sentence on the terms that others already say whole; none where each says something of its own. */
function found(terms: readonly string[], isExact = false): string[] {
  const readings = terms.map((term) => [...new Set(readingsOf(isExact ? term : term.toLowerCase()))]);
  const count = new Map<string, number>();
  for (const reading of readings.flat()) count.set(reading, (count.get(reading) ?? 0) + 1);
  const twice = terms.filter((_, index) => readings[index]?.every((reading) => (count.get(reading) ?? 0) > 1));
  if (twice.length === 0) return [];
  const named = twice.slice(0, mostNamed).map((term) => `“${term}”`);
  const more = twice.length > mostNamed ? ` and ${twice.length - mostNamed} more` : '';
  return [`${named.join(', ')}${more} ${twice.length === 1 ? 'is' : 'are'} said by other terms too.`];
}

/** A phrase that stands for more than can be compared one by one is compared as it is written. */
function readingsOf(term: string): string[] {
  const expanded = expansionsOf(term);
  if (!expanded) return [term];
  return expanded.map((parts) =>
    parts
      .map((part) => (typeof part === 'string' ? part : 'gap' in part ? `<0-${part.gap}>` : `<${part.name}>`))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function expansionsOf(term: string): ReturnType<typeof expandPhrase> | undefined {
  try {
    return expandPhrase(term);
  } catch {
    return undefined;
  }
}
