import { useSignal } from '@preact/signals';
import type { PostsFile } from '../backtest';

export interface ColumnChoiceProps {
  file: File;
  posts: PostsFile;
  onChoose: (column: number) => void;
}

/** Asks which column holds the posts, with the first values of each. */
export function ColumnChoice({ file, posts: { columns, likely }, onChoose }: ColumnChoiceProps) {
  const chosen = useSignal(likely);
  return (
    <form
      class="starter-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen.value);
      }}
    >
      <fieldset>
        <legend>Which column of {file.name} holds the posts?</legend>
        {columns.map(({ name, samples }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headings may be the same; columns never move.
          <label key={index} class="option">
            <input
              type="radio"
              name="column"
              checked={chosen.value === index}
              onChange={() => {
                chosen.value = index;
              }}
            />
            <span>
              <strong>{name || `Column ${index + 1}`}</strong>
              <span class="small samples">{samples.join(' · ')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button primary">
        Check these posts
      </button>
    </form>
  );
}
