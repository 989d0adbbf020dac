import { resultKinds } from '../../../rules/report/tally-results';
import { toResultLabel } from '../../result-words';
import { toCount } from '../../wording';
import { Choose } from '../Choose';
import type { ResultColumn, ResultColumns, ResultsFile } from './results-file';

const meanings: readonly { column: ResultColumn; words: string }[] = [
  { column: 'link', words: 'Link to the post' },
  { column: 'text', words: 'Text of the post' },
  { column: 'at', words: 'Day or time' },
  ...resultKinds.map((column) => ({ column, words: toResultLabel(column) })),
];

export interface ColumnMapProps {
  name: string;
  file: ResultsFile;
  columns: ResultColumns;
  onChange: (columns: ResultColumns) => void;
}

/** Which column of a network's export holds what, guessed at first. */
export function ColumnMap({ name, file, columns, onChange }: ColumnMapProps) {
  const choices = [
    { value: '', words: '(none)' },
    ...file.columns.map((column, index) => ({ value: String(index), words: column.name || `Column ${index + 1}` })),
  ];
  const set = (column: ResultColumn, value: string) => {
    const { [column]: _, ...others } = columns;
    onChange(value === '' ? others : { ...others, [column]: Number(value) });
  };
  const canMatch = columns.link !== undefined || columns.text !== undefined;
  return (
    <section aria-labelledby="columns-title">
      <h3 id="columns-title">
        {toCount(file.rows, 'row')} of {name}
      </h3>
      <div class="column-map">
        {meanings.map(({ column, words }) => (
          <div key={column}>
            <Choose
              label={words}
              value={String(columns[column] ?? '')}
              choices={choices}
              onChoose={(value) => set(column, value)}
            />
            <p class="small samples">{file.columns[columns[column] ?? -1]?.samples.join(' · ')}</p>
          </div>
        ))}
      </div>
      {!canMatch && (
        <p class="notice">Choose the column with the link or with the text: a post is known by one of them.</p>
      )}
      {canMatch && !resultKinds.some((kind) => columns[kind] !== undefined) && (
        <p class="notice">Choose at least one column with a number: how many people saw it, replied, clicked…</p>
      )}
    </section>
  );
}
