export interface ChooseProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; words: string }[];
  onChoose: (value: Value) => void;
  /** For a place too narrow to show the label: it is still read out. */
  isLabelHidden?: boolean;
  disabled?: boolean;
}

/** One of a few, in the browser's own list. */
export function Choose<Value extends string>({
  label,
  value,
  choices,
  onChoose,
  isLabelHidden = false,
  disabled = false,
}: ChooseProps<Value>) {
  return (
    <label class="field">
      <span class={isLabelHidden ? 'out-of-sight' : undefined}>{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  );
}
