import { defineLint } from '../lint';

export const idleRule = defineLint({
  id: 'idle-rule',
  summary: 'A rule that does not run, or not all of it: an expression is unproved or refused, or a part is missing.',
  severity: 'warning',
  source: { name: 'Practice of safe expressions: none runs that could freeze a page', date: '2026' },
  find({ pack, idle }) {
    return pack.rules.flatMap((rule) => {
      const reason = idle(rule);
      if (reason === undefined) return [];
      return [
        {
          rule: rule.id,
          text: `It does not run, or not all of it. ${reason}`,
          why: 'Until then nothing is checked by it. Wait for the proof, or write the expression as plain phrases.',
        },
      ];
    });
  },
  examples: {
    remark: [{ rules: [{ kind: 'vale', vale: { extends: 'existence', message: 'm', raw: ['(a+)+(b+)+(a*)*$'] } }] }],
    pass: [{ rules: [{ kind: 'existence', terms: ['zzz'] }] }],
  },
});
