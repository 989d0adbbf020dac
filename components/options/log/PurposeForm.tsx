import { useSignal } from '@preact/signals';
import { goalsToChoose, toggleGoal } from '../../chosen-goals';
import { GoalChip } from '../../GoalChip';
import type { Named } from '../../named';
import { OutcomeNotice } from '../OutcomeNotice';
import { useOutcome } from '../use-outcome';
import type { ListedPost } from './listed-post';
import type { LogDesk } from './log-desk';

export interface PurposeFormProps {
  post: ListedPost;
  goals: readonly Named[];
  onCorrect: LogDesk['onCorrect'];
}

/** Which goals a post serves and why it was made; a change is added to the log, what was said first stays in it. */
export function PurposeForm({ post, goals, onCorrect }: PurposeFormProps) {
  const served = useSignal(post.goals);
  const why = useSignal(post.rationale ?? '');
  const outcome = useOutcome();
  const isChanged = why.value.trim() !== (post.rationale ?? '') || idsOf(served.value) !== idsOf(post.goals);

  const save = () => {
    const correction = {
      of: post.id,
      ...(idsOf(served.value) !== idsOf(post.goals) && { goals: served.value }),
      ...(why.value.trim() !== (post.rationale ?? '') && { rationale: why.value.trim() }),
    };
    void outcome.attempt(onCorrect(correction), 'Saved. The log keeps what was said first, too.');
  };

  return (
    <form
      class="purpose"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset>
        <legend>Which goals does it serve?</legend>
        <ul class="chips">
          {goalsToChoose(goals, post.goals).map((goal) => (
            <li key={goal.id}>
              <GoalChip
                name={goal.name}
                evidence={[]}
                pressed={served.value.some(({ id }) => id === goal.id)}
                onToggle={() => {
                  served.value = toggleGoal(served.value, goal, post.goals);
                }}
              />
            </li>
          ))}
        </ul>
        {goals.length === 0 && post.goals.length === 0 && <p class="small">The packs in force name no goals.</p>}
      </fieldset>
      <label class="field">
        <span>Why this post?</span>
        <textarea
          rows={2}
          placeholder="One sentence"
          value={why.value}
          onInput={(event) => {
            why.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button primary" disabled={!isChanged || outcome.isBusy.value}>
          Save
        </button>
      </div>
      <OutcomeNotice {...outcome} />
    </form>
  );
}

function idsOf(goals: readonly { id: string }[]): string {
  return goals
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
