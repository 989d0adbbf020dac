import type { Rule } from '../../../rules/format/rule';
import { toLabel } from '../../wording';

/** Fields that are shown elsewhere, or say nothing to a person. */
const shownElsewhere = new Set(
  'id kind severity category clause message suggest examples enabled source reviewed'.split(' '),
);

/** How many terms are shown before the rest is asked for. */
const fewTerms = 24;

/** What a rule looks for and where: its kind in a sentence, and each of its options by name. */
export function RuleOptions({ rule, about }: { rule: Rule; about: string }) {
  const options = Object.entries(rule).filter(([name, value]) => !shownElsewhere.has(name) && !isEmpty(value));
  return (
    <section>
      <h4>{toLabel(rule.kind)}</h4>
      <p class="small">{about}</p>
      <Fields fields={options} />
    </section>
  );
}

/** Nothing was written, or the schema's own empty list in its place. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function Fields({ fields }: { fields: readonly (readonly [string, unknown])[] }) {
  return (
    <dl class="fields">
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{toLabel(name)}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whatever a pack may write, as a person reads it: yes and no, lists of terms, and lists inside lists. */
function Value({ value }: { value: unknown }) {
  if (typeof value === 'boolean') return <>{value ? 'Yes' : 'No'}</>;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return <Terms terms={value.map(String)} />;
  if (Array.isArray(value)) {
    return (
      <ol>
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <Value value={one} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value !== 'object' || value === null) return <>{value === '' ? '(nothing)' : String(value)}</>;
  const fields = Object.entries(value);
  return fields.length > fewTerms ? (
    <Terms terms={fields.map(([from, to]) => `${from} → ${[to].flat().join(' or ') || '(leave it out)'}`)} />
  ) : (
    <Fields fields={fields} />
  );
}

function Terms({ terms }: { terms: readonly string[] }) {
  return (
    <>
      <TermList terms={terms.slice(0, fewTerms)} />
      {terms.length > fewTerms && (
        <details>
          <summary>{(terms.length - fewTerms).toLocaleString('en')} more</summary>
          <TermList terms={terms.slice(fewTerms)} />
        </details>
      )}
    </>
  );
}

function TermList({ terms }: { terms: readonly string[] }) {
  return (
    <ul class="terms">
      {terms.map((term) => (
        <li key={term}>{term === '' ? '(nothing)' : term}</li>
      ))}
    </ul>
  );
}
