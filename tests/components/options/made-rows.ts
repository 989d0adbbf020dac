import type { RuleRow } from '../../../components/options/rule-row';
import type { Rule } from '../../../rules/format/rule';
import { type Pack, packSchema } from '../../../rules/pack';

/** A pack as small as a pack may be. */
export const madePack: Pack = packSchema.parse({
  goalpost: 1,
  id: 'org.example.city',
  version: '1.1.0',
  name: 'Example City',
  policy: [{ id: '4.2', title: 'Promises', body: 'We promise effort, **never** an outcome.' }],
  rules: [
    {
      id: 'guarantee',
      kind: 'existence',
      terms: ['guarantee(s|d)?'],
      severity: 'warn',
      category: 'promise',
      clause: '4.2',
      message: 'Promises more than anyone controls.',
      examples: { flag: ['We guarantee it.'], pass: ['We try.'] },
    },
    {
      id: 'utilize',
      kind: 'substitution',
      swap: { utilize: 'use' },
      severity: 'tip',
      category: 'style',
      message: 'A plainer word is there.',
      enabled: false,
      examples: { flag: ['We utilize dogs.'] },
    },
  ],
});

const [guarantee, utilize] = madePack.rules;

/** Two rules, then as many of the second's kind as are asked for: r3, r4... */
export function madeRows(count: number): RuleRow[] {
  const others: Rule[] = Array.from({ length: Math.max(0, count - 2) }, (_, index) => ({
    ...(utilize as Rule),
    id: `r${index + 3}`,
  }));
  return [guarantee as Rule, utilize as Rule, ...others].map((rule) => ({
    rule,
    about: 'Flags words.',
    pack: madePack,
    severity: rule.severity,
    state: rule.enabled ? 'on' : 'off',
  }));
}
