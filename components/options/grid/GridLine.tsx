import type { ComponentChildren } from 'preact';

/** Where a row of a grid is, and what happens to it as a whole. */
export interface LinePlace {
  /** Its place among the rows shown, from 0, and from the top of them in CSS pixels. */
  index: number;
  top: number;
  measure: (row: HTMLElement | null) => void;
  /** Whether Tab comes to this row. */
  isActive: boolean;
  isChosen: boolean;
  onUse: () => void;
  onOpen: () => void;
}

export interface GridLineProps {
  class: string;
  place: LinePlace;
  /** What its colours go by, where they do. */
  state?: string;
  children: ComponentChildren;
}

/** A row of a grid; its cells are the children. */
export function GridLine({ class: className, place, state, children }: GridLineProps) {
  return (
    <tr
      class={`grid-line ${className}`}
      ref={place.measure}
      data-index={place.index}
      data-state={state}
      aria-rowindex={place.index + 2}
      aria-selected={place.isChosen}
      tabIndex={place.isActive ? 0 : -1}
      style={{ transform: `translateY(${place.top}px)` }}
      onFocusIn={place.onUse}
      onClick={place.onOpen}
    >
      {children}
    </tr>
  );
}
