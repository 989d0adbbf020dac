import { defineLint } from '../lint';

export const pkNoExit = defineLint({
  id: 'pk-no-exit',
  summary: 'A block with no way out: refused without a reason counting, or without anything to write instead.',
  severity: 'warning',
  source: { name: 'Practice of coaching: who is blocked can say why they post anyway', date: '2026' },
  find({ pack }) {
    const blocks = pack.rules.filter(({ severity }) => severity === 'block');
    return blocks.flatMap((rule) => {
      const { id, suggest, clause, near, unless, message } = rule;
      if (pack.failClosed)
        return [
          {
            rule: id,
            text: 'It is a block in a pack that fails closed: nobody can post anyway, with a reason or without.',
            why: 'A rule that is wrong once then silences someone. Set “failClosed: false”, so that a reason lets a post through and you read the reasons.',
          },
        ];
      const hasWayOut =
        suggest.length > 0 || clause !== undefined || near || unless || message.includes('{suggestion}');
      // To put something in the place of a word, or to write it otherwise, is a way out.
      const isOtherwise = rule.kind === 'substitution' || (rule.kind === 'vale' && rule.vale.extends !== 'existence');
      if (hasWayOut || isOtherwise) return [];
      return [
        {
          rule: id,
          text: 'It blocks, and gives no suggestion, no clause and no exception.',
          why: 'Who is blocked has to guess what would be right. Say what to write instead, cite the clause, or add what excuses it (“unless”).',
        },
      ];
    });
  },
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block' }] },
      { failClosed: true, rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block', suggest: ['zz'] }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block', suggest: ['zz'] }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block', unless: { terms: ['quiz'] } }] },
      { failClosed: true, rules: [{ kind: 'existence', terms: ['zzz'] }] },
    ],
  },
});
