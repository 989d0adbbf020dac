import type { Signal } from '@preact/signals';

export interface SearchFieldProps {
  label: string;
  /** What is typed, letter by letter. */
  words: Signal<string>;
  /** The label stands before the field, not above it. */
  isInline?: boolean;
}

/** A field whose words narrow a list down while they are typed. */
export function SearchField({ label, words, isInline = false }: SearchFieldProps) {
  return (
    <label class={isInline ? 'field inline' : 'field'}>
      <span>{label}</span>
      <input
        type="search"
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
