import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface WhyLineProps {
  why: string | undefined;
  /** Rejects with a sentence for the person. */
  onSave: (why: string) => Promise<void>;
}

/** Why a post was made, and a quick way to say so or to put it right. */
export function WhyLine({ why = '', onSave }: WhyLineProps) {
  const typed = useSignal<string | undefined>(undefined);
  const problem = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const isEditing = typed.value !== undefined;
  const wasEditing = useRef(false);
  // Before anything is drawn: who presses and types on must not lose a letter.
  useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
    // The focus comes back to where the person went in.
    else if (wasEditing.current) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const close = () => {
    typed.value = undefined;
    problem.value = '';
  };
  const save = async () => {
    const said = typed.value?.trim() ?? '';
    try {
      if (said !== why) await onSave(said);
      close();
    } catch (error) {
      problem.value = (error as Error).message;
    }
  };

  if (!isEditing) {
    return (
      <p class="why">
        {why && <span>Why: {why}</span>}{' '}
        <button
          type="button"
          class="button quiet"
          ref={edit}
          onClick={() => {
            typed.value = why;
          }}
        >
          {why ? 'Change' : 'Say why'}
        </button>
      </p>
    );
  }
  return (
    <form
      class="why"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label="Why this post, in one sentence"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape would close the browser's own window around the popup.
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      />
      <button type="submit" class="button primary">
        Save
      </button>
      <button type="button" class="button" onClick={close}>
        Cancel
      </button>
      {problem.value && <p role="alert">{problem.value}</p>}
    </form>
  );
}
