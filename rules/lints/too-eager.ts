import { defineLint } from '../lint';

const mostShare = 0.1;

/** Whether a rule asks that a post serves a goal, by itself or among other conditions. */
function asksForGoal(rule: { kind: string; all?: unknown }): boolean {
  if (rule.kind === 'goal') return true;
  const conditions = Array.isArray(rule.all) ? (rule.all as { kind: string; all?: unknown }[]) : [];
  return conditions.some(asksForGoal);
}

export const tooEager = defineLint({
  id: 'too-eager',
  summary: 'A rule that fires on more than a tenth of ordinary posts.',
  severity: 'warning',
  source: { name: 'Practice of coaching: a coach that cries wolf gets switched off', date: '2026' },
  find({ pack, samples, sampleHits }) {
    return pack.rules.flatMap((rule) => {
      // The sample posts are other organizations’: they serve other goals.
      if (asksForGoal(rule)) return [];
      const hits = sampleHits(rule);
      if (hits.length <= samples * mostShare) return [];
      const [first] = hits;
      const place = first?.matches[0];
      const match = place ? `, such as “${first.text.slice(place.start, place.end)}”` : '';
      return [
        {
          rule: rule.id,
          text: `It fires on ${hits.length} of ${samples} ordinary posts${match}.`,
          why: 'People stop reading what comes up all the time. Narrow it (“near”, “unless”, longer phrases), or switch it off.',
        },
      ];
    });
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['the'] }] }, { rules: [{ kind: 'required', terms: ['zzz'] }] }],
    pass: [{ rules: [{ kind: 'existence', terms: ['the parrot'] }] }],
  },
});
