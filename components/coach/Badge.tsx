export interface BadgeProps {
  /** What the accessible name says after "Goalpost: ". */
  state: string;
  /** How many findings stand; shown, so that the color is not the only sign. */
  count: number;
  open: boolean;
  onToggle: () => void;
}

/** What each state shows beside its color, and its own shape of frame (see coach.css). */
const signs: Record<string, string> = {
  checking: '…',
  clear: '✓',
  held: '!',
  "can't see this box": '?',
  "can't check": '×',
  'not a work post': '–',
};

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
      onClick={onToggle}
      // Drawn by the style sheet: the name is the state, not what stands in the circle.
      data-sign={state === 'findings' ? count : signs[state]}
    />
  );
}
