import type { Rule } from '../format/rule';
import { defineLint, type Seen } from '../lint';
import type { LintContext } from '../linting/lint-context';
import { termsOf } from '../linting/terms-of';

const why =
  'The author is told twice, in two ways. Put the terms into one rule, or give the rules other roles, networks or languages.';

export const overlap = defineLint({
  id: 'overlap',
  summary: 'Two rules with the same terms, or that flag exactly the same words of the same posts.',
  severity: 'advice',
  source: { name: 'Practice of rule writing: one thing, one rule', date: '2026' },
  find(context) {
    const told = new Set<string>();
    return [...pairs(context.pack.rules, termsKey), ...pairs(context.pack.rules, hitsKey(context))].flatMap(
      ([rule, other, how]): Seen[] => {
        const key = `${rule.id} ${other.id}`;
        if (told.has(key)) return [];
        told.add(key);
        return [{ rule: rule.id, text: `It ${how} as the rule “${other.id}”.`, why }];
      },
    );
  },
  examples: {
    remark: [
      {
        rules: [
          { kind: 'existence', terms: ['zzz', 'yyy'] },
          { kind: 'existence', terms: ['YYY', 'zzz'] },
        ],
      },
      {
        rules: [
          { kind: 'existence', terms: ['zz', 'zz yy'], examples: { flag: ['a zz yy b zz'] } },
          { kind: 'existence', terms: ['zz (yy)?'] },
        ],
      },
    ],
    pass: [
      {
        rules: [
          { kind: 'existence', terms: ['zzz'], networks: ['x'] },
          { kind: 'existence', terms: ['zzz'], networks: ['facebook'] },
        ],
      },
      {
        rules: [
          { kind: 'existence', terms: ['zzz'], examples: { flag: ['zzz'] } },
          { kind: 'existence', terms: ['yyy'], examples: { flag: ['yyy'] } },
        ],
      },
    ],
  },
});

/** What a rule is like, as a text that is the same for rules that are alike; undefined where nothing can be said. */
type Likeness = (rule: Rule) => { key: string; how: string } | undefined;

/** Each rule with the first one before it that is like it and may meet the same draft. */
function pairs(rules: readonly Rule[], likeness: Likeness): (readonly [Rule, Rule, string])[] {
  const first = new Map<string, Rule>();
  return rules.flatMap((rule) => {
    const like = likeness(rule);
    if (!like) return [];
    const key = JSON.stringify([like.key, rule.language, rule.roles, rule.capacities, rule.networks]);
    const other = first.get(key);
    if (!other) first.set(key, rule);
    return other ? [[rule, other, like.how] as const] : [];
  });
}

const termsKey: Likeness = (rule) => {
  const terms = termsOf(rule)
    .map((term) => term.toLowerCase())
    .sort();
  if (terms.length === 0) return undefined;
  const { kind, near, unless } = rule;
  return { key: JSON.stringify([kind, terms, near, unless, 'when' in rule && rule.when]), how: 'has the same terms' };
};

const hitsKey =
  ({ sampleHits, exampleHits }: LintContext): Likeness =>
  (rule) => {
    const hits = [...sampleHits(rule), ...exampleHits(rule)].filter(({ matches }) => matches.length > 0);
    if (hits.length === 0) return undefined;
    const places = hits.map(({ index, matches }) => [index, matches.map(({ start, end }) => [start, end])]);
    return { key: JSON.stringify(places), how: 'flags exactly the same words of the same posts' };
  };
