import { stringify } from 'yaml';
import type { Concern, Mistake, Objection } from '../../rules/objection';

const explanation = `# What people who write posts hold against a pack, for its author. Each sentence under "pass" was flagged by its rule, and
# its writer says wrongly so: take what you agree with into the rule's own examples, and mend the rule until they hold.
`;

/** Objections as YAML that a pack's author can copy from: a document for each pack, rules with new `pass` examples. */
export function objectionsYaml(objections: readonly Objection[]): string {
  const packs = [...new Set(objections.map(({ pack }) => pack))].sort();
  const documents = packs.map((pack) => {
    const own = objections.filter((one) => one.pack === pack);
    const mistakes = own.filter((one) => one.kind === 'mistake');
    const concerns = own.filter((one) => one.kind === 'concern');
    const rules = [...new Set(mistakes.map(({ rule }) => rule))].sort().map((id) => ({
      id,
      examples: { pass: mistakes.filter(({ rule }) => rule === id).map(toExample) },
    }));
    return stringify(
      {
        pack,
        versions: [...new Set(own.map(({ version }) => version))].sort(),
        ...(rules.length > 0 && { rules }),
        ...(concerns.length > 0 && { concerns: concerns.map(toConcern) }),
      },
      { lineWidth: 120 },
    );
  });
  return explanation + documents.join('---\n');
}

/** As a rule's examples have it: a sentence, or a draft where its circumstances may matter. */
function toExample({ text, lang, network, role, capacity }: Mistake): string | object {
  const known = Object.entries({ lang, network, role, capacity }).filter(([, value]) => value);
  return known.length === 0 ? text : { text, ...Object.fromEntries(known) };
}

function toConcern({ clause, words, at }: Concern & { at: string }): object {
  return { clause, concern: words, date: at.slice(0, 10) };
}
