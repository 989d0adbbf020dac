import type { Rule } from '../format/rule';
import type { Pack } from '../pack';

/** The rule that flags what vocabularies reject; `overrides` may name it like any other. */
export const rejectedWordsId = 'vocabulary.reject';

/**
 * The rule for the words a pack's vocabulary rejects, with those of the packs before it.
 * @param earlier the same rule of the packs before; their words stay.
 * @returns undefined where the pack rejects none, or rejects expressions, for which an import writes rules.
 */
export function rejectedWordsRule({ vocabulary }: Pack, earlier: Rule | undefined): Rule | undefined {
  const { reject, syntax } = vocabulary;
  if (reject.length === 0 || syntax !== 'phrases') return undefined;
  const before = earlier?.kind === 'existence' ? earlier : undefined;
  return {
    id: rejectedWordsId,
    kind: 'existence',
    terms: [...new Set([...(before?.terms ?? []), ...reject])],
    // Where one list asks for upper and lower case as written, so does the rule: better one too few than one too many.
    case: vocabulary.case || before?.case === true,
    enabled: true,
    severity: 'warn',
    severities: {},
    category: 'style',
    message: '“{match}” is on the list of words we do not use. Say it another way.',
    suggest: [],
    examples: { flag: [], pass: [] },
  };
}
