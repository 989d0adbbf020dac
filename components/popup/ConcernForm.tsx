import { useSignal } from '@preact/signals';
import { LongField } from '../LongField';

export interface ConcernFormProps {
  /** The clause's id. */
  clause: string;
  /** Asked to keep what someone fears of it; rejects with an Error whose message says why it can't. */
  onConcern: (words: string) => Promise<unknown>;
}

/** Lets the person say what worries them about a clause. */
export function ConcernForm({ clause, onConcern }: ConcernFormProps) {
  const isOpen = useSignal(false);
  const words = useSignal('');
  const outcome = useSignal('');
  const keep = async () => {
    try {
      await onConcern(words.value.trim());
      outcome.value = 'Noted on this device. Objections in the options exports it for whoever writes the policy.';
      isOpen.value = false;
      words.value = '';
    } catch (error) {
      outcome.value = `Could not be noted: ${(error as Error).message}`;
    }
  };
  return (
    <div class="concern">
      {isOpen.value ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <LongField
            label={`What worries you about clause ${clause}?`}
            rows={3}
            maxLength={2000}
            required
            // It takes the place of the button that was pressed.
            autoFocus
            onText={(text) => {
              words.value = text;
            }}
          />
          <div class="actions">
            <button type="submit" class="button" disabled={words.value.trim() === ''}>
              Note it
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                isOpen.value = false;
              }}
            >
              Cancel
            </button>
          </div>
        </form>
      ) : (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            isOpen.value = true;
            outcome.value = '';
          }}
        >
          Raise a concern<span class="out-of-sight"> about clause {clause}</span>
        </button>
      )}
      <p class={outcome.value === '' ? 'out-of-sight' : 'small'} role="status">
        {outcome.value}
      </p>
    </div>
  );
}
