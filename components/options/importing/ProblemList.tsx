import { LongList } from '../LongList';
import type { FileProblem } from '../trial';

/** Why the files can't be used: file, line and reason, one by one. */
export function ProblemList({ problems, onDiscard }: { problems: readonly FileProblem[]; onDiscard: () => void }) {
  return (
    <div class="notice problems" role="alert">
      <p>
        <strong>This can’t be used yet, and nothing was changed.</strong> Mend it and choose it again.
      </p>
      <LongList items={problems}>
        {(problem) => (
          <>
            <Place {...problem} /> {problem.reason}
          </>
        )}
      </LongList>
      <button type="button" class="button" onClick={onDiscard}>
        Close
      </button>
    </div>
  );
}

/** Where in a file. */
export function Place({ file, line }: { file: string; line?: number | undefined }) {
  return (
    <code>
      {file}
      {line !== undefined && `, line ${line}`}:
    </code>
  );
}
