import { GoalChip } from './GoalChip';
import type { Named } from './named';

/** The goals a published post serves, to read. */
export function ServedGoals({ goals }: { goals: readonly Named[] }) {
  if (goals.length === 0) return <p class="small">No goal</p>;
  return (
    <ul class="chips" aria-label="Goals">
      {goals.map(({ id, name }) => (
        <li key={id}>
          <GoalChip name={name} evidence={[]} pressed />
        </li>
      ))}
    </ul>
  );
}
