export interface BadgeProps {
  /** What the accessible name says after "Goalpost: ". */
  state: string;
  /** How many findings stand; shown, so that the colour is not the only sign. */
  count: number;
  open: boolean;
  onToggle: () => void;
}

/** What each state shows beside its colour. */
const signs: Record<string, string> = { checking: '…', clear: '✓', held: '!', 'not a work post': '–' };

/** The small light at the compose box. It never takes the focus from the editor: pressing it with the mouse leaves the caret. */
export function Badge({ state, count, open, onToggle }: BadgeProps) {
  return (
    <button
      type="button"
      class="badge"
      data-state={state}
      aria-label={`Goalpost: ${state}`}
      aria-expanded={open}
      title={`Goalpost: ${state} (Alt+Shift+G)`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
      // Drawn by the style sheet: the name is the state, not what stands in the circle.
      data-sign={state === 'findings' ? count : (signs[state] ?? '?')}
    />
  );
}
