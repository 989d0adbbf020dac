import { Notice } from '../Notice';
import { StarterChoice } from '../StarterChoice';
import type { OrganizationDesk } from './desk';
import { definePanel } from './panel';
import { useOutcome } from './use-outcome';

export const organizationPanel = definePanel({
  id: 'organization',
  title: 'Organization',
  Component: ({ desk }) => <Organization {...desk.organization} />,
});

/** The choices of the first run, and the capacity. */
export function Organization({ starters, choice, onChoose }: OrganizationDesk) {
  const { words, attempt } = useOutcome();
  return (
    <>
      <StarterChoice
        starters={starters.value}
        choice={choice}
        action="Save"
        withCapacity
        onChoose={(chosen) => void attempt(onChoose(chosen), 'Saved. Open pages use it at once.')}
      />
      <Notice words={words.value} />
    </>
  );
}
