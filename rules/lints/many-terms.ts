import { defineLint } from '../lint';
import { termsOf } from '../linting/terms-of';

const most = 1000;

export const manyTerms = defineLint({
  id: 'many-terms',
  summary: 'A rule with more than 1,000 terms.',
  severity: 'advice',
  source: { name: 'Practice of rule writing: a list that nobody can read is not reviewed', date: '2026' },
  find({ pack }) {
    return pack.rules.flatMap((rule) => {
      const count = termsOf(rule).length;
      if (count <= most) return [];
      return [
        {
          rule: rule.id,
          text: `It has ${count} terms.`,
          why: 'All of them have one message and one severity, which fits few. Split it by what is wrong with them.',
        },
      ];
    });
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: Array.from({ length: 1001 }, (_, index) => `zzz${index}`) }] }],
    pass: [{ rules: [{ kind: 'existence', terms: ['zzz'] }] }],
  },
});
