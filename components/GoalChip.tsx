export interface GoalChipProps {
  name: string;
  /** The draft's own words that show the goal; empty where none do. */
  evidence: string[];
  /** The draft serves this goal: by its words, or because the author says so. */
  pressed: boolean;
  /** Asked to say that the draft serves the goal, or does not. Without it the chip is only read. */
  onToggle?: (() => void) | undefined;
}

/** A goal of the organization and the words of the draft that show it; a toggle where the author may decide. */
export function GoalChip({ name, evidence, pressed, onToggle }: GoalChipProps) {
  const content = (
    <>
      {pressed && <span aria-hidden="true">✓ </span>}
      {name}
      {evidence.length > 0 && <span class="goal-evidence"> · {[...new Set(evidence)].join(', ')}</span>}
    </>
  );
  if (!onToggle) {
    return (
      <span class="goal-chip" data-served={pressed}>
        {content}
      </span>
    );
  }
  return (
    <button type="button" class="goal-chip" data-served={pressed} aria-pressed={pressed} onClick={onToggle}>
      {content}
    </button>
  );
}
