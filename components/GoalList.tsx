import type { CheckResult } from '../rules/finding';
import type { Pack } from '../rules/pack';
import { toldIn } from './clause-of';
import { GoalChip } from './GoalChip';

/** The goals a draft serves, with the words that show each, or plainly that it serves none; then the other goals. */
export function GoalList({ packs, result }: { packs: readonly Pack[]; result: CheckResult }) {
  const goals = packs.flatMap((pack) => toldIn(result.language ?? 'en', pack.goals));
  if (goals.length === 0) return null;
  const chips = goals
    .map((goal) => ({ ...goal, served: result.goals.find(({ id }) => id === goal.id) }))
    .sort((a, b) => (b.served?.score ?? 0) - (a.served?.score ?? 0));
  return (
    <section>
      <h2>{result.goals.length > 0 ? 'Serves' : 'Serves no goal so far'}</h2>
      <ul class="chips">
        {chips.map(({ id, name, served }) => (
          <li key={id}>
            <GoalChip
              name={name}
              pressed={served !== undefined}
              evidence={served?.evidence.map(({ match }) => match) ?? []}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
