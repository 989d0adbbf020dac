import { defineLint } from '../lint';

const why =
  'Boards and courts change their tests, and so do you. Read it again with your counsel, and give it a new date.';

/** The same day a year before. */
function yearBefore(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

export const pkStale = defineLint({
  id: 'pk-stale',
  summary: 'A clause or rule that nobody has reviewed for a year.',
  severity: 'advice',
  source: { name: 'Practice of policy: a review each year', date: '2026' },
  find({ pack, today }) {
    const limit = yearBefore(today.slice(0, 10));
    const clauses = pack.policy.filter(({ since }) => since !== undefined && since < limit);
    const rules = pack.rules.filter(({ reviewed }) => reviewed !== undefined && reviewed < limit);
    return [
      ...clauses.map(({ id, since }) => ({
        clause: id,
        text: `Clause ${id} is of ${since}, more than a year ago.`,
        why,
      })),
      ...rules.map(({ id, reviewed }) => ({
        rule: id,
        text: `It was last reviewed on ${reviewed}, more than a year ago.`,
        why,
      })),
    ];
  },
  examples: {
    remark: [
      { policy: [{ id: '1', title: 'Words', body: 'Kind ones.', since: '2020-01-31' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], reviewed: '2020-01-31' }] },
    ],
    pass: [
      { policy: [{ id: '1', title: 'Words', body: 'Kind ones.', since: '2026-01-31' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], reviewed: '2026-01-31' }] },
      { policy: [{ id: '1', title: 'Words', body: 'Kind ones.' }] },
    ],
  },
});
