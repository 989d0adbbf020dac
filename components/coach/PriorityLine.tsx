import type { CheckResult } from '../../rules/finding';
import { goalChoices } from '../../rules/goals/goal-choices';
import { nextStep } from '../../rules/goals/next-step';
import type { LogEntry } from '../../rules/log/log-entry';
import type { Pack } from '../../rules/pack';
import { GoalChip } from '../GoalChip';

export interface PriorityLineProps {
  packs: readonly Pack[];
  result: CheckResult;
  /** The goals the draft serves, and by whose word. */
  goals: LogEntry['goals'];
  /** The author's role, by its name in the packs; '' where not said. */
  role: string;
  /** Why this post, as far as the author has said. */
  rationale: string;
  onChooseGoal: (goal: string, serves: boolean) => void;
  onRationale: (rationale: string) => void;
  /** Asked to write something after the draft's last word; without it the author reads what they could add. */
  onAdd?: ((addition: string) => void) | undefined;
}

/**
 * Which goals the draft serves, and by which words; where it serves none, which one it is near to and what would make it
 * count; a next step where it only broadcasts; and why the author writes it. Nothing is shown where the packs have no goals.
 */
export function PriorityLine(props: PriorityLineProps) {
  const { packs, result, goals, role, onChooseGoal } = props;
  const choices = goalChoices(packs, result.language);
  if (choices.length === 0) return <Rationale {...props} />;
  // By the words alone: a chip stays where it is when it is pressed.
  const place = new Map(result.goals.map(({ id }, index) => [id, index - choices.length]));
  const isSaid = goals.every(({ by }) => by === 'author');
  const confirm = () => {
    for (const { id } of goals) onChooseGoal(id, true);
  };
  const step = nextStep(packs, result, { goals: goals.map(({ id }) => id), role, at: Date.now() });
  return (
    <section class="priority" aria-label="Goals" data-served={goals.length > 0}>
      <div class="priority-head">
        <h2>{goals.length > 0 ? 'This post serves' : 'Serves no goal so far. Does it?'}</h2>
        {!isSaid && (
          <button type="button" class="button quiet" onClick={confirm}>
            That’s right
          </button>
        )}
      </div>
      <div class="goals">
        {choices
          .map((choice) => ({ ...choice, served: goals.find(({ id }) => id === choice.id) }))
          .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
          .map(({ id, name, served }) => (
            <GoalChip
              key={id}
              name={name}
              evidence={result.goals.find((goal) => goal.id === id)?.evidence.map(({ match }) => match) ?? []}
              pressed={served !== undefined}
              isGuess={served?.by === 'learned'}
              onToggle={() => onChooseGoal(id, !served)}
            />
          ))}
      </div>
      {goals.length === 0 && <Nearest {...props} />}
      {step && (
        <p class="next-step">
          It asks its readers nothing yet.{' '}
          {step.ask ? (
            <>
              You could end with <q>{step.ask}</q>
            </>
          ) : (
            step.tip
          )}
        </p>
      )}
      <Rationale {...props} />
    </section>
  );
}

/** The goal that is nearest, by which words, and the one addition that would make the draft count. */
function Nearest({ packs, result, onAdd }: PriorityLineProps) {
  const { nearest } = result;
  const name = goalChoices(packs, result.language).find(({ id }) => id === nearest?.id)?.name;
  if (!nearest || !name) return null;
  const { addition } = nearest;
  const words = [...new Set(nearest.evidence.map(({ match }) => `“${match}”`))].slice(0, 2).join(', ');
  return (
    <p class="next-step">
      Near to {name}: {words}.{' '}
      {addition && onAdd && (
        <button type="button" class="button" onClick={() => onAdd(addition)}>
          Add {addition}
        </button>
      )}
      {addition && !onAdd && `${addition} would make it count.`}
    </p>
  );
}

/** One sentence of why. */
function Rationale({ result, rationale, onRationale }: PriorityLineProps) {
  const isAsked = result.findings.some(({ category, silent }) => category === 'rationale' && !silent);
  return (
    <label class="rationale" data-asked={isAsked}>
      Why this post?
      <input
        value={rationale}
        maxLength={300}
        placeholder="In one sentence"
        aria-invalid={isAsked}
        onInput={(event) => onRationale(event.currentTarget.value)}
      />
    </label>
  );
}
