import { useSignal } from '@preact/signals';
import { toCount } from '../../wording';
import { OutcomeNotice } from '../OutcomeNotice';
import { useOutcome } from '../use-outcome';
import { type ExportKind, exportKinds } from './export-kinds';
import type { LogDesk } from './log-desk';
import type { WholeLog } from './whole-log';

export interface TakeAlongProps {
  onExport: (kind: ExportKind) => Promise<void>;
  onVerify: LogDesk['onVerify'];
}

/** Files of the log, and the proof that nothing in it was changed. */
export function TakeAlong({ onExport, onVerify }: TakeAlongProps) {
  const outcome = useOutcome();
  const whole = useSignal<WholeLog | undefined>(undefined);
  const verify = async () => {
    whole.value = undefined;
    whole.value = await onVerify();
  };
  return (
    <details class="take-along">
      <summary>Export and verify</summary>
      <ul class="rows">
        {exportKinds.map(({ kind, name, about }) => (
          <li key={kind} class="row">
            <span>
              <strong>{name}</strong> <span class="small">{about}</span>
            </span>
            <button
              type="button"
              class="button"
              disabled={outcome.isBusy.value}
              onClick={() => void outcome.attempt(onExport(kind), 'Saved as a file.')}
            >
              Export<span class="out-of-sight"> {name}</span>
            </button>
          </li>
        ))}
        <li class="row">
          <span>
            <strong>Is it whole?</strong>{' '}
            <span class="small">Each line holds the fingerprint of the one before: a change anywhere shows.</span>
          </span>
          <button
            type="button"
            class="button"
            disabled={outcome.isBusy.value}
            onClick={() => void outcome.attempt(verify(), '')}
          >
            Verify the log
          </button>
        </li>
      </ul>
      <OutcomeNotice {...outcome} />
      <div role="status">{whole.value && <Whole {...whole.value} />}</div>
    </details>
  );
}

/** Says that the log is whole, with the fingerprint to keep elsewhere. */
function Whole({ lines, posts, head, notes }: WholeLog) {
  const isCopied = useSignal(false);
  return (
    <div class="notice">
      <p>
        <strong>The log is whole:</strong> {toCount(lines, 'line')}, {toCount(posts, 'post')}.
      </p>
      <p>
        Its head is <code>{head}</code>{' '}
        <button
          type="button"
          class="button"
          onClick={() => {
            void navigator.clipboard.writeText(head).then(() => {
              isCopied.value = true;
            });
          }}
        >
          {isCopied.value ? 'Copied' : 'Copy the head'}
        </button>
      </p>
      <p class="small">
        The head is the fingerprint of the last line. Keep it somewhere else, in a letter or a ticket: only against a
        head kept elsewhere can anyone tell later that no line was taken out or written anew.
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
