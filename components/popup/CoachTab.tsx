import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckResult, Finding, Span } from '../../rules/finding';
import type { LengthLimit } from '../../rules/format/network';
import type { WordOnGoals } from '../../rules/goals/goal-choices';
import type { LogEntry } from '../../rules/log/log-entry';
import type { Pack } from '../../rules/pack';
import { replaceIn } from '../replace-in';
import { DraftReport } from './DraftReport';
import { TipList } from './TipList';

export interface CoachTabProps {
  packs: readonly Pack[];
  networks: readonly { id: string; name: string; limit: LengthLimit | undefined }[];
  role: string;
  /** Checks a draft against the packs in force, at once, with what its author says of goals and why they write it. */
  check: (draft: { text: string; network: string; said: WordOnGoals; rationale: string }) => {
    result: CheckResult;
    goals: LogEntry['goals'];
  };
  /** Keeps that a finding on a draft is wrong; rejects where that can't be kept. */
  onObject: (draft: { text: string; network: string }, finding: Finding) => Promise<unknown>;
  /** What the box holds at first, and for which network; undefined for an empty one. */
  handedOver: { text: string; network?: string | undefined } | undefined;
}

/** A place to paste a draft, from anywhere, and see at once what the coach says of it. Nothing typed here is kept. */
export function CoachTab({ packs, networks, role, check, onObject, handedOver }: CoachTabProps) {
  const text = useSignal(handedOver?.text ?? '');
  const chosen = useSignal((networks.find(({ id }) => id === handedOver?.network) ?? networks[0])?.id ?? '');
  const said = useSignal<WordOnGoals>(new Map());
  const rationale = useSignal('');
  const box = useRef<HTMLTextAreaElement>(null);
  const network = networks.find(({ id }) => id === chosen.value);

  // Whoever came to paste goes on typing; the text is set once, so that undo in the box stays the browser's own.
  useEffect(() => {
    if (!box.current || !handedOver) return;
    box.current.value = handedOver.text;
    box.current.focus();
  }, [handedOver]);

  const fix = ({ start, end }: Partial<Span>, suggestion: string) => {
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
          role={role}
          limit={network?.limit}
          rationale={rationale.value}
          {...check({ text: text.value, network: chosen.value, said: said.value, rationale: rationale.value })}
          onFix={fix}
          onReplace={fix}
          onObject={(finding) => onObject({ text: text.value, network: chosen.value }, finding)}
          onChooseGoal={(goal, serves) => {
            said.value = new Map([...said.value, [goal, serves]]);
          }}
          onRationale={(why) => {
            rationale.value = why;
          }}
          onAdd={(addition) => {
            const end = text.value.trimEnd().length;
            if (box.current) replaceIn(box.current, end, end, ` ${addition}`);
          }}
        />
      )}
    </>
  );
}
