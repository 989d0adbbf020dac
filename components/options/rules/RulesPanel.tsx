import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GridSplit } from '../grid/GridSplit';
import type { ObjectionsDesk } from '../objections/objections-desk';
import { definePanel } from '../panel';
import { ruleOfAddress } from '../RuleLink';
import { useOutcome } from '../use-outcome';
import { usePrepared } from '../use-prepared';
import { useSlashKey } from '../use-slash-key';
import { BulkActions } from './BulkActions';
import { HitRateLine } from './HitRateLine';
import { mistakesByRule } from './mistakes-by-rule';
import { RuleDetails } from './RuleDetails';
import { RuleFilters } from './RuleFilters';
import { RuleTable } from './RuleTable';
import { arrangeRules, noFilter, type RuleFilter, ruleSearch } from './rule-search';
import type { RulesDesk } from './rules-desk';

export const rulesPanel = definePanel({
  id: 'rules',
  title: 'Rules',
  about: 'Every rule of the packs in force. Switch on what helps, and choose how loudly it speaks.',
  needs: ['rules', 'objections'],
  Component: ({ desk }) => <Rules {...desk.rules} objections={desk.objections.all} />,
});

/** All rules in a table to search and set, and one of them in full. */
function Rules(props: RulesDesk & { objections: ObjectionsDesk['all'] }) {
  const { rows, packs, hitRates, hitRateProgress, onHitRates, onSamples, onSwitch, onSeverity } = props;
  const filter = useSignal<RuleFilter>(noFilter);
  const chosen = useSignal('');
  const outcome = useOutcome();
  const search = useSlashKey();
  const shown = useComputed(() => arrangeRules(rows.value, filter.value, hitRates.value));
  const mistakes = useComputed(() => mistakesByRule(props.objections.value));
  const row = useComputed(() => rows.value.find(({ rule }) => rule.id === chosen.value));
  useRuleOfAddress((rule) => {
    filter.value = { ...noFilter, words: rule };
    chosen.value = rule;
  });
  const rules = useComputed(() => rows.value.map(({ rule }) => rule));
  usePrepared(ruleSearch, rules.value);

  return (
    <>
      <RuleFilters filter={filter} rows={rows} hasHitRates={hitRates.value !== undefined} search={search} />
      <HitRateLine
        hitRates={hitRates.value}
        progress={hitRateProgress.value}
        onHitRates={() => void outcome.attempt(onHitRates(), 'Hit rates are worked out.')}
      />
      <BulkActions
        shown={shown.value}
        total={rows.value.length}
        outcome={outcome}
        onSwitch={onSwitch}
        onSeverity={onSeverity}
      />
      <GridSplit
        chosen={chosen}
        row={row.value}
        details={(open, onClose) => (
          <RuleDetails
            key={open.rule.id}
            row={open}
            packs={packs.value}
            mistakes={mistakes.value.get(open.rule.id) ?? []}
            onSamples={onSamples}
            onClose={onClose}
          />
        )}
      >
        <RuleTable
          rows={shown.value}
          hitRates={hitRates.value}
          mistakes={mistakes.value}
          chosen={chosen}
          onSwitch={(id, isOn) => void outcome.attempt(onSwitch([id], isOn), `${id} is ${isOn ? 'on' : 'off'}.`)}
          onSeverity={(id, severity) =>
            void outcome.attempt(onSeverity([id], severity), `${id} is set to ${severity}.`)
          }
        />
      </GridSplit>
    </>
  );
}

/** Calls back with the rule the address names, now and whenever it names another. */
function useRuleOfAddress(onRule: (rule: string) => void) {
  const latest = useRef(onRule);
  latest.current = onRule;
  useEffect(() => {
    const follow = () => {
      const rule = ruleOfAddress();
      if (rule !== '') latest.current(rule);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
