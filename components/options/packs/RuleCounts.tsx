import type { RuleState } from '../rule-row';
import { stateWords } from '../rules/state-words';

/** How many rules of a pack are in each state; a state that none is in is left out. */
export function RuleCounts(counts: Record<RuleState, number>) {
  const states = (Object.keys(stateWords) as RuleState[]).filter((state) => state === 'on' || counts[state] > 0);
  return (
    <ul class="chips">
      {states.map((state) => (
        <li key={state} class="state" data-state={state}>
          {counts[state].toLocaleString('en')} {stateWords[state].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
