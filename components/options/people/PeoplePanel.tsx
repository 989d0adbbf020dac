import { useSignal } from '@preact/signals';
import { AuthorFields } from '../../AuthorFields';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import type { PeopleDesk } from './people-desk';

export const peoplePanel = definePanel({
  id: 'people',
  title: 'You',
  about:
    'How your posts are signed in the log, so that a report over several people can tell them apart. Both may stay empty. Posts that are in the log already stay as they are.',
  needs: ['people'],
  Component: ({ desk }) => <You {...desk.people} />,
});

/** The unit one posts for, and the name one wants to be known by. */
function You({ unit, name, onSave }: PeopleDesk) {
  const said = useSignal({ unit: unit.value, name: name.value });
  const outcome = useOutcome();
  return (
    <form
      class="starter-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const { unit, name } = said.value;
        void outcome.attempt(onSave({ unit: unit.trim(), name: name.trim() }), 'Saved. Your next post is signed so.');
      }}
    >
      <AuthorFields
        said={said.value}
        onChange={(changed) => {
          said.value = changed;
        }}
      />
      <button type="submit" class="button primary" disabled={outcome.isBusy.value}>
        Save
      </button>
      <OutcomeNotice {...outcome} />
      <p class="small">
        Your role and capacity are in <a href="#organization">Organization</a>.
      </p>
    </form>
  );
}
