import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

export interface ConfirmedButtonProps {
  /** What it does: "Remove". */
  label: string;
  /** To what: read out with the label, shown at the second press. */
  of?: string;
  /** What goes, in a sentence. */
  warning: string;
  onConfirm: () => void;
}

/** Does what can't be undone after a second press, which says what goes. */
export function ConfirmedButton({ label, of, warning, onConfirm }: ConfirmedButtonProps) {
  const isAsked = useSignal(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked.value) keep.current?.focus();
  }, [isAsked.value]);

  if (!isAsked.value) {
    return (
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {label}
        {of && <span class="out-of-sight"> {of}</span>}…
      </button>
    );
  }
  return (
    <div class="confirm">
      <p role="status">{warning}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          isAsked.value = false;
          onConfirm();
        }}
      >
        {of ? `${label} ${of}` : label}
      </button>
      <button
        type="button"
        class="button"
        ref={keep}
        onClick={() => {
          isAsked.value = false;
        }}
      >
        Keep it
      </button>
    </div>
  );
}
