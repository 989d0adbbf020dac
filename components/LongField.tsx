import type { ComponentProps } from 'preact';

export interface LongFieldProps extends Omit<ComponentProps<'textarea'>, 'onInput'> {
  label: string;
  /** Told all that is in the field after each change. */
  onText: (text: string) => void;
}

/** A field of several lines with its label above; all else is the text area's own. */
export function LongField({ label, onText, ...own }: LongFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea {...own} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
