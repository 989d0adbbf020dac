import { type Signal, useSignal } from '@preact/signals';
import { messageInGeneral } from '../../../rules/checking/message';
import type { Rule } from '../../../rules/format/rule';
import { SearchField } from '../../SearchField';
import { toCount, toSearchable } from '../../wording';
import { HitShare } from '../HitShare';
import type { HitRates } from '../hit-rates';
import { LongList } from '../LongList';

export interface RuleChooserProps {
  rules: readonly Rule[];
  hitRates: HitRates | undefined;
  /** Ids of rules that come off and are to go on. */
  on: Signal<ReadonlySet<string>>;
}

/** The rules that come switched off, those that fire most on sample posts first, to switch on what helps. */
export function RuleChooser({ rules, hitRates, on }: RuleChooserProps) {
  const words = useSignal('');
  const off = rules.filter(({ enabled }) => !enabled);
  if (off.length === 0) return null;
  const rateOf = ({ id }: Rule) => hitRates?.get(id) ?? { share: 0 };
  const sought = toSearchable(words.value);
  const shown = off
    .filter(({ id, message }) => toSearchable(`${id} ${message}`).includes(sought))
    .sort((a, b) => rateOf(b).share - rateOf(a).share);
  const change = (some: readonly Rule[], isOn: boolean) => {
    const ids = new Set(on.value);
    for (const { id } of some) isOn ? ids.add(id) : ids.delete(id);
    on.value = ids;
  };

  return (
    <details open>
      <summary>
        {toCount(off.length, 'rule')} that {off.length === 1 ? 'comes' : 'come'} switched off
      </summary>
      <p class="small">Tick what helps. {hitRates ? 'What fires most on sample posts comes first.' : ''}</p>
      <div class="actions">
        <SearchField label="Find" words={words} isInline />
        <button type="button" class="button" onClick={() => change(shown, true)}>
          Tick {shown.length.toLocaleString('en')}
        </button>
        <button type="button" class="button" onClick={() => change(shown, false)}>
          Untick {shown.length.toLocaleString('en')}
        </button>
        <span class="small" role="status">
          {toCount(on.value.size, 'rule')} ticked
        </span>
      </div>
      <LongList items={shown} class="rule-chooser">
        {(rule) => (
          <label>
            <input
              type="checkbox"
              checked={on.value.has(rule.id)}
              onChange={(event) => change([rule], event.currentTarget.checked)}
            />
            <span>
              <strong>{rule.id}</strong> <span class="small">{messageInGeneral(rule.message)}</span>
            </span>
            {hitRates && <HitShare {...rateOf(rule)} />}
          </label>
        )}
      </LongList>
    </details>
  );
}
