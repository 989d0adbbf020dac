import { defineLint } from '../lint';

export const pkNoSource = defineLint({
  id: 'pk-no-source',
  summary: 'A rule that holds posts and rests on nothing: no clause of the policy, no source.',
  severity: 'advice',
  source: { name: 'Practice of coaching: a rule says what it rests on', date: '2026' },
  find({ pack }) {
    return pack.rules
      .filter(({ severity, clause, source }) => severity !== 'tip' && clause === undefined && source === undefined)
      .filter(() => pack.source === undefined)
      .map(({ id, severity }) => ({
        rule: id,
        text: `It is a ${severity} and cites no clause and no source.`,
        why: 'Who is held back asks why, and “because” is censorship. Name the clause of your policy, or the law or study it comes from; or make it a tip.',
      }));
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block' }] }],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zzz'], severity: 'tip' }] },
      {
        policy: [{ id: '1', title: 'Words', body: 'Kind ones.' }],
        rules: [{ kind: 'existence', terms: ['zzz'], clause: '1' }],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], source: 'Plain language law, 2024' }] },
    ],
  },
});
