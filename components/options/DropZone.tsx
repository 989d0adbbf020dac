import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export interface DropZoneProps {
  label: string;
  /** Called while the drop is handled. */
  onDrop: (dropped: DataTransfer) => void;
  /** The controls that do the same for those who don't drag. */
  children: ComponentChildren;
}

/** A place to drop files on, around the controls that choose them. */
export function DropZone({ label, onDrop, children }: DropZoneProps) {
  const isOver = useSignal(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    isOver.value = is;
  };
  return (
    <fieldset
      class="drop-zone"
      data-over={isOver.value}
      onDragEnter={over(true)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <legend class="out-of-sight">{label}</legend>
      <p aria-hidden="true">{label}</p>
      {children}
    </fieldset>
  );
}
