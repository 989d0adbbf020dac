import { defineLint } from '../lint';

const why =
  'What people write as themselves is theirs: nothing of it should be kept, and nothing held without their leave. Ask your counsel; give the rules “capacities: [official]”, or set “log: none”, and let people switch the coach on themselves.';

export const pkScopePersonal = defineLint({
  id: 'pk-scope-personal',
  summary: 'A pack that keeps whole posts, or blocks them, where people write as themselves.',
  severity: 'warning',
  source: { name: 'Practice of privacy at work: personal accounts by the person’s own choice only', date: '2026' },
  find({ pack, packs }) {
    const capacities = packs.flatMap((one) => one.capacities);
    const isForPersonal = capacities.length === 0 || capacities.includes('personal');
    const personalRules = pack.rules.filter(
      (rule) => rule.severity === 'block' && rule.capacities !== undefined && !rule.capacities.includes('official'),
    );
    return [
      ...(isForPersonal &&
      pack.log === 'full' &&
      pack.rules.some((rule) => rule.capacities?.includes('official') !== true)
        ? [{ text: 'It keeps the whole text of posts (“log: full”), those in a personal capacity too.', why }]
        : []),
      ...personalRules.map((rule) => ({ rule: rule.id, text: 'It blocks what people write as themselves.', why })),
    ];
  },
  examples: {
    remark: [
      { log: 'full', capacities: ['official', 'personal'], rules: [{ kind: 'existence', terms: ['zzz'] }] },
      {
        capacities: ['official', 'personal'],
        rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block', capacities: ['personal'] }],
      },
    ],
    pass: [
      { log: 'full', capacities: ['official'], rules: [{ kind: 'existence', terms: ['zzz'] }] },
      { log: 'none', capacities: ['official', 'personal'], rules: [{ kind: 'existence', terms: ['zzz'] }] },
      { capacities: ['official'], rules: [{ kind: 'existence', terms: ['zzz'], severity: 'block' }] },
    ],
  },
});
