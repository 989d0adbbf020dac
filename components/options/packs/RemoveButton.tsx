import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Removes a pack after a second press that says what goes. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
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
        Remove<span class="out-of-sight"> {name}</span>…
      </button>
    );
  }
  return (
    <div class="confirm">
      <p role="status">This takes {name} and its earlier versions off this device.</p>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          isAsked.value = false;
          onRemove();
        }}
      >
        Remove {name}
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
