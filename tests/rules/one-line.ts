import type { CheckResult } from '../../rules/finding';
import { type Pack, packSchema } from '../../rules/pack';

/** A pack of rules for one test; each rule needs only what the test is about. */
export function packOf(fields: { rules?: object[] } & Record<string, unknown>): Pack {
  const common = { severity: 'warn', category: 'other', message: 'Say it otherwise.', examples: { flag: ['x'] } };
  const rules = (fields.rules ?? []).map((rule, index) => ({ id: `rule-${index + 1}`, ...common, ...rule }));
  return packSchema.parse({ goalpost: 1, id: 'org.example.test', version: '1.0.0', name: 'Test', ...fields, rules });
}

/** Findings as lines of text: "12-22 no-guarantees: guaranteed"; whole-post findings have no offsets. */
export function lines({ findings }: CheckResult): string[] {
  return findings.map(({ rule, start, end, match }) =>
    start === undefined ? rule : `${start}-${end} ${rule}: ${match}`,
  );
}
