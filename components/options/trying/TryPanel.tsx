import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Draft } from '../../../rules/draft';
import type { CheckResult } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import { replaceIn } from '../../replace-in';
import type { Desk } from '../desk';
import { definePanel } from '../panel';
import { CheckReport } from './CheckReport';
import { CircumstanceFields, type Circumstances } from './CircumstanceFields';
import type { TryWith } from './try-desk';

export const tryPanel = definePanel({
  id: 'try',
  title: 'Try a sentence',
  about:
    'What the coach would say while someone writes this. Nothing typed here is kept, unless you press “This is wrong”.',
  needs: ['trying', 'importing', 'packs'],
  Component: Try,
});

/** How long nothing must be typed before it is checked, in milliseconds. */
const rest = 120;

interface Checked {
  draft: Draft;
  asked: TryWith;
  result: CheckResult;
  packs: readonly Pack[];
}

interface CheckedDraftProps {
  box: HTMLTextAreaElement | null;
  trying: Desk['trying'];
}

/** A sentence, and at once what the packs in force or the pack on trial say of it. */
function Try({ desk: { trying, importing, packs } }: { desk: Pick<Desk, 'trying' | 'importing' | 'packs'> }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = useSignal('');
  const circumstances = useSignal<Circumstances>({ role: '', capacity: '', network: '' });
  const chosen = useSignal<TryWith>('in-force');
  const checked = useSignal<Checked | undefined>(undefined);
  const problem = useSignal('');
  const onTrial = useComputed(() => {
    const trial = importing.trial.value;
    return trial && 'pack' in trial ? trial.pack : undefined;
  });
  const tryWith = useComputed<TryWith>(() => (onTrial.value ? chosen.value : 'in-force'));

  useSignalEffect(() => {
    const going = new AbortController();
    // Other packs may say something else of the same text.
    void [packs.inForce.value, onTrial.value];
    const draft = toDraft(text.value, circumstances.value);
    const asked = tryWith.value;
    const timer = setTimeout(() => {
      trying.onCheck(draft, asked).then(
        (answer) => {
          if (going.signal.aborted) return;
          checked.value = { draft, asked, ...answer };
          problem.value = '';
        },
        (error: Error) => {
          if (!going.signal.aborted) problem.value = error.message;
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      going.abort();
    };
  });

  return (
    <div class="try-split">
      <div class="try-draft">
        <label class="field">
          <span>A post</span>
          <textarea
            ref={box}
            rows={6}
            placeholder="Write or paste a post here."
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <CircumstanceFields
          circumstances={circumstances}
          packs={checked.value?.packs ?? []}
          networks={trying.networks}
          tryWith={tryWith.value}
          onTrial={onTrial.value?.name}
          onTryWith={(choice) => {
            chosen.value = choice;
          }}
        />
      </div>
      <div class="try-report">
        {problem.value !== '' && (
          <p class="notice" role="alert">
            {problem.value}
          </p>
        )}
        {checked.value && checked.value.draft.text.trim() !== '' && (
          <CheckedDraft {...checked.value} box={box.current} trying={trying} />
        )}
        {checked.value?.draft.text.trim() === '' && <p class="empty">What is found is shown here while you write.</p>}
      </div>
    </div>
  );
}

/** What was said of a draft, and what can be done about it. */
function CheckedDraft({ draft, asked, box, trying, ...said }: Checked & CheckedDraftProps) {
  return (
    <CheckReport
      {...said}
      text={draft.text}
      areInForce={asked === 'in-force'}
      onObject={(finding) => trying.onObject(draft, asked, finding)}
      onReplace={({ start, end, match }, words) => {
        // The words may have changed since they were heard.
        if (box?.value.slice(start, end) === match) replaceIn(box, start, end, words);
      }}
    />
  );
}

/** What is not said is left out, so that every rule runs. */
function toDraft(text: string, { role, capacity, network }: Circumstances): Draft {
  return { text, ...(role && { role }), ...(capacity && { capacity }), ...(network && { network }) };
}
