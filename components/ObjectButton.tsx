import { useSignal } from '@preact/signals';

export interface ObjectButtonProps {
  /** Asked to keep that this finding is wrong; rejects with an Error whose message says why it can't. */
  onObject: () => Promise<unknown>;
}

/** Lets the person say that a finding is wrong; what came of that takes the button's place. */
export function ObjectButton({ onObject }: ObjectButtonProps) {
  const outcome = useSignal('');
  if (outcome.value) return <span role="status">{outcome.value}</span>;
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() =>
        onObject().then(
          () => {
            outcome.value = 'Noted on this device';
          },
          (error: Error) => {
            outcome.value = `Could not be noted: ${error.message}`;
          },
        )
      }
    >
      This is wrong
    </button>
  );
}
