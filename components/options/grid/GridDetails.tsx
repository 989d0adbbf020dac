import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface GridDetailsProps {
  title: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}

/** All that there is to say of a row of a grid, beside it; Escape closes it too. */
export function GridDetails({ title, onClose, children }: GridDetailsProps) {
  const titleId = useId();
  return (
    <aside class="grid-details" aria-labelledby={titleId} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header>
        <h3 id={titleId}>{title}</h3>
        <button type="button" class="button quiet" onClick={onClose}>
          Close
        </button>
      </header>
      {children}
    </aside>
  );
}
