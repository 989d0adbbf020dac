import { defineLint } from '../lint';

export const noClause = defineLint({
  id: 'no-clause',
  summary: 'A rule that holds posts and names a source, but no clause of the policy.',
  severity: 'advice',
  source: { name: 'Practice of coaching: a finding cites the organization’s own policy', date: '2026' },
  find({ pack, packs }) {
    if (packs.every(({ policy }) => policy.length === 0)) return [];
    return pack.rules
      .filter(({ severity, clause, source }) => severity !== 'tip' && clause === undefined && source !== undefined)
      .map(({ id }) => ({
        rule: id,
        text: 'It names a source, but no clause of your policy.',
        why: 'People are bound by your policy, not by where it comes from. Add a clause, and let the rule cite it.',
      }));
  },
  examples: {
    remark: [
      {
        policy: [{ id: '1', title: 'Words', body: 'Kind ones.' }],
        rules: [{ kind: 'existence', terms: ['zzz'], source: 'Plain language law, 2024' }],
      },
    ],
    pass: [
      {
        policy: [{ id: '1', title: 'Words', body: 'Kind ones.' }],
        rules: [{ kind: 'existence', terms: ['zzz'], clause: '1', source: 'Plain language law, 2024' }],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], source: 'Plain language law, 2024' }] },
    ],
  },
});
