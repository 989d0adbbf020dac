import { DropZone } from './DropZone';
import { FileButton } from './FileButton';

export interface CsvSourceProps {
  /** What is dropped here: "Drop a CSV of posts here". */
  label: string;
  /** Where such a file comes from. */
  about: string;
  isBusy: boolean;
  onFile: (file: File) => void;
}

/** The ways a table comes in: one file, chosen or dropped. */
export function CsvSource({ label, about, isBusy, onFile }: CsvSourceProps) {
  const choose = (file: File | undefined) => file && onFile(file);
  return (
    <DropZone label={label} onDrop={({ files }) => choose(files[0])}>
      <FileButton
        label="Choose a CSV file"
        accept=".csv,.tsv,.txt,text/csv"
        disabled={isBusy}
        onFiles={([file]) => choose(file)}
      />
      <p class="small">{about}</p>
    </DropZone>
  );
}
