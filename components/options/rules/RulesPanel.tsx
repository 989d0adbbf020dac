import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RulesDesk } from '../desk';
import { definePanel } from '../panel';
import { ruleOfAddress } from '../RuleLink';
import { useOutcome } from '../use-outcome';
import { BulkActions } from './BulkActions';
import { HitRateLine } from './HitRateLine';
import { RuleDetails } from './RuleDetails';
import { RuleFilters } from './RuleFilters';
import { RuleTable } from './RuleTable';
import { arrangeRules, noFilter, prepareSearch, type RuleFilter } from './rule-search';

export const rulesPanel = definePanel({
  id: 'rules',
  title: 'Rules',
  about: 'Every rule of the packs in force. Switch on what helps, and choose how loudly it speaks.',
  Component: ({ desk }) => <Rules {...desk.rules} />,
});

/** All rules in a table to search and set, and one of them in full. */
function Rules({ rows, packs, hitRates, hitRateProgress, onHitRates, onSamples, onSwitch, onSeverity }: RulesDesk) {
  const filter = useSignal<RuleFilter>(noFilter);
  const chosen = useSignal('');
  const outcome = useOutcome();
  const search = useSlashKey();
  const shown = useComputed(() => arrangeRules(rows.value, filter.value, hitRates.value));
  const row = useComputed(() => rows.value.find(({ rule }) => rule.id === chosen.value));
  const split = useRef<HTMLDivElement>(null);
  useRuleOfAddress((rule) => {
    filter.value = { ...noFilter, words: rule };
    chosen.value = rule;
  });
  useEffect(() => {
    const going = new AbortController();
    void prepareSearch(rows.value, going.signal);
    return () => going.abort();
  }, [rows.value]);

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
      <div class="rules-split" ref={split} data-open={row.value !== undefined}>
        <RuleTable
          rows={shown.value}
          hitRates={hitRates.value}
          chosen={chosen}
          onSwitch={(id, isOn) => void outcome.attempt(onSwitch([id], isOn), `${id} is ${isOn ? 'on' : 'off'}.`)}
          onSeverity={(id, severity) =>
            void outcome.attempt(onSeverity([id], severity), `${id} is set to ${severity}.`)
          }
        />
        {row.value && (
          <RuleDetails
            key={row.value.rule.id}
            row={row.value}
            packs={packs.value}
            onSamples={onSamples}
            onClose={() => {
              chosen.value = '';
              split.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
            }}
          />
        )}
      </div>
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

/** The search box, which “/” brings the person to from wherever nothing is typed. */
function useSlashKey() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input[type=search], textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!search.current || search.current.closest('[hidden]')) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}
