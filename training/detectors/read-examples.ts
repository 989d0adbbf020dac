import type { Rule } from '../../rules/format/rule';
import { labelNames } from '../../rules/learned/labels';
import { findPacks } from '../../utils/cli/find-pack';
import { starters } from '../starters';
import type { LabelledDraft } from './read-drafts';

const learnedLabels: ReadonlySet<string> = new Set(labelNames);

/** What the rules of the built-in packs have as examples: each says of its rule's category alone that it is so, or is not. */
export async function readExamples(): Promise<LabelledDraft[]> {
  const { packs } = await findPacks(starters, false);
  return packs.flatMap(({ rules, languages }) =>
    rules
      .filter(({ category, kind }) => learnedLabels.has(category) && kind !== 'learned')
      .flatMap((rule) => draftsOf(rule, rule.language ?? languages[0] ?? 'en')),
  );
}

function draftsOf({ id, category, examples }: Rule, lang: string): LabelledDraft[] {
  const drafted = (example: Rule['examples']['flag'][number], isSo: boolean): LabelledDraft => {
    const text = typeof example === 'string' ? example : example.text;
    return {
      id: `${id}: ${text}`,
      org: '',
      lang,
      text,
      labels: isSo ? [category] : [],
      spans: isSo ? { [category]: [text] } : {},
      goals: [],
      only: category,
    };
  };
  return [...examples.flag.map((one) => drafted(one, true)), ...examples.pass.map((one) => drafted(one, false))];
}
