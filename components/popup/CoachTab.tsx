import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CheckResult, Finding } from '../../rules/finding';
import type { LengthLimit } from '../../rules/length';
import type { Pack } from '../../rules/pack';
import { DraftReport } from './DraftReport';
import { replaceIn } from './replace-in';
import { TipList } from './TipList';

export interface CoachTabProps {
  packs: readonly Pack[];
  networks: readonly { id: string; name: string; limit: LengthLimit | undefined }[];
  role: string;
  /** Checks a draft for a network (its id) against the packs in force, at once. */
  check: (text: string, network: string) => CheckResult;
}

/** A place to paste a draft, from anywhere, and see at once what the coach says of it. Nothing typed here is kept. */
export function CoachTab({ packs, networks, role, check }: CoachTabProps) {
  const text = useSignal('');
  const chosen = useSignal(networks[0]?.id ?? '');
  const box = useRef<HTMLTextAreaElement>(null);
  const network = networks.find(({ id }) => id === chosen.value);

  const fix = ({ start, end }: Finding, suggestion: string) => {
    if (box.current && start !== undefined && end !== undefined) replaceIn(box.current, start, end, suggestion);
  };

  return (
    <>
      <label class="field">
        <span>Your draft</span>
        <textarea
          ref={box}
          rows={5}
          placeholder="Paste or write a post here."
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field inline">
        <span>For</span>
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          {networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {text.value.trim() === '' ? (
        <TipList packs={packs} role={role} />
      ) : (
        <DraftReport
          text={text.value}
          packs={packs}
          limit={network?.limit}
          result={check(text.value, chosen.value)}
          onFix={fix}
        />
      )}
    </>
  );
}
