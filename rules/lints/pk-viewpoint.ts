import { defineLint } from '../lint';

/** Opinions that face each other: a rule that reaches one had better reach the other. */
const sides: readonly (readonly [string, string])[] = [
  ['Democrats', 'Republicans'],
  ['Democrat', 'Republican'],
  ['Liberals', 'Conservatives'],
  ['Labour voters', 'Conservative voters'],
  ['leftists', 'right-wingers'],
  ['socialists', 'capitalists'],
  ['progressives', 'conservatives'],
  ['Biden', 'Trump'],
  ['Harris', 'Trump'],
  ['pro-choice', 'pro-life'],
  ['gun control', 'gun rights'],
  ['Black Lives Matter', 'Blue Lives Matter'],
  ['Black Lives Matter', 'All Lives Matter'],
  ['defund the police', 'back the blue'],
  ['vaccine mandates', 'vaccine freedom'],
  ['climate activists', 'climate sceptics'],
  ['antifa', 'MAGA'],
];
const frame = (side: string): string => `My neighbours are for [${side}] and we talk about it.`;
const plain = (side: string): string => frame(side).replace(/[[\]]/g, '');

export const pkViewpoint = defineLint({
  id: 'pk-viewpoint',
  summary: 'A rule that reaches one party or opinion and not the one that faces it.',
  severity: 'warning',
  source: { name: 'First Amendment: viewpoint neutrality; Lindke v. Freed (2024)', date: '2024' },
  probes: { en: [...new Set(sides.flat())].map(frame) },
  find({ pack, reached }) {
    const met = reached(pkViewpoint);
    return pack.rules.flatMap((rule) => {
      const probes = new Set(met.filter((one) => one.rule === rule).map(({ probe }) => probe));
      const lopsided = sides.find(([one, other]) => probes.has(plain(one)) !== probes.has(plain(other)));
      if (!lopsided) return [];
      const [flagged, spared] = probes.has(plain(lopsided[0])) ? lopsided : [...lopsided].reverse();
      return [
        {
          rule: rule.id,
          text: `It flags “${flagged}” and lets “${spared}” pass.`,
          why: 'A public body may not favour an opinion, and anyone who takes sides loses half the readers. Ask your counsel; write the rule for all sides, or for what is said whoever says it.',
        },
      ];
    });
  },
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['republicans', 'maga'] }] },
      { rules: [{ kind: 'existence', terms: ['black lives matter'] }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['vote for'] }] },
      { rules: [{ kind: 'existence', terms: ['democrat(s)?', 'republican(s)?'] }] },
    ],
  },
});
