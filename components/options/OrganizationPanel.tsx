import { StarterChoice } from '../StarterChoice';
import { OutcomeNotice } from './OutcomeNotice';
import type { OrganizationDesk } from './organization-desk';
import { definePanel } from './panel';
import { useOutcome } from './use-outcome';

export const organizationPanel = definePanel({
  id: 'organization',
  title: 'Organization',
  needs: ['organization'],
  Component: ({ desk }) => <Organization {...desk.organization} />,
});

/** The choices of the first run, and the capacity. */
function Organization({ starters, choice, onChoose }: OrganizationDesk) {
  const outcome = useOutcome();
  return (
    <>
      <StarterChoice
        starters={starters.value}
        choice={choice}
        action="Save"
        withCapacity
        onChoose={(chosen) => void outcome.attempt(onChoose(chosen), 'Saved. Open pages use it at once.')}
      />
      <OutcomeNotice {...outcome} />
    </>
  );
}
