import { useSignal } from '@preact/signals';
import type { Results } from '../../../rules/log/results';
import { resultKinds } from '../../../rules/report/tally-results';
import { toResultLabel } from '../../result-words';
import { OutcomeNotice } from '../OutcomeNotice';
import { useOutcome } from '../use-outcome';
import type { ListedPost } from './listed-post';
import type { LogDesk } from './log-desk';

/** What came of a post, as far as the person knows it; empty fields mean that it is not known. */
export function ResultsForm({ post, onResults }: { post: ListedPost; onResults: LogDesk['onResults'] }) {
  const given = useSignal<Partial<Record<keyof Results, string>>>({});
  const outcome = useOutcome();
  const shownFor = (kind: keyof Results) => given.value[kind] ?? String(post.results?.[kind] ?? '');
  const isChanged = resultKinds.some((kind) => shownFor(kind) !== String(post.results?.[kind] ?? ''));

  const save = () => {
    const known = resultKinds.filter((kind) => shownFor(kind) !== '').map((kind) => [kind, Number(shownFor(kind))]);
    void outcome.attempt(onResults(post.id, Object.fromEntries(known)), 'Saved: the report counts it from now on.');
  };

  return (
    <form
      class="results"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset>
        <legend>What came of it?</legend>
        <div class="numbers">
          {resultKinds.map((kind) => (
            <label key={kind} class="field">
              <span>{toResultLabel(kind)}</span>
              <input
                type="number"
                min={0}
                step={1}
                inputMode="numeric"
                value={shownFor(kind)}
                onInput={(event) => {
                  given.value = { ...given.value, [kind]: event.currentTarget.value };
                }}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="button" disabled={!isChanged || outcome.isBusy.value}>
          Save results
        </button>
        <a href="#results">From a network’s file</a>
      </div>
      <OutcomeNotice {...outcome} />
    </form>
  );
}
