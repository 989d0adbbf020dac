export interface GoalChipProps {
  name: string;
  /** The draft's own words that show the goal; empty where none do. */
  evidence: string[];
  /** The draft serves this goal: by its words, or because the author says so. */
  pressed: boolean;
  /** It is guessed from what the author said of earlier posts. */
  isGuess?: boolean;
  /** Asked to say that the draft serves the goal, or does not. Without it the chip is only read. */
  onToggle?: (() => void) | undefined;
}

/** So many words show a goal well enough; a longer list is not read. */
const mostWords = 3;

/** A goal of the organization and the words of the draft that show it; a toggle where the author may decide. */
export function GoalChip({ name, evidence, pressed, isGuess = false, onToggle }: GoalChipProps) {
  const words = [...new Set(evidence)];
  const shown = words.slice(0, mostWords).join(', ') + (words.length > mostWords ? '…' : '');
  const because = isGuess ? 'a guess from your earlier posts' : shown;
  const content = (
    <>
      {pressed && <span aria-hidden="true">{isGuess ? '? ' : '✓ '}</span>}
      {name}
      {because && <span class="goal-evidence"> · {because}</span>}
    </>
  );
  const look = { class: 'goal-chip', 'data-served': pressed, 'data-guess': isGuess };
  if (!onToggle) return <span {...look}>{content}</span>;
  return (
    <button type="button" {...look} aria-pressed={pressed} onClick={onToggle}>
      {content}
    </button>
  );
}
