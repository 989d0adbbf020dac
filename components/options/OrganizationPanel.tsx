import { useSignal } from '@preact/signals';
import { Notice } from '../Notice';
import { type Choice, StarterChoice } from '../StarterChoice';
import { type Desk, definePanel } from './panel';

/** The choices of the first run, and the capacity. */
export const organizationPanel = definePanel({ id: 'organization', title: 'Organization', Component: Organization });

function Organization({ desk }: { desk: Desk }) {
  const words = useSignal('');
  const save = async (choice: Choice) => {
    words.value = await desk.onChoose(choice).then(
      () => 'Saved. Open pages use it at once.',
      (error: Error) => error.message,
    );
  };
  return (
    <>
      <StarterChoice
        starters={desk.starters.value}
        choice={desk.choice}
        action="Save"
        withCapacity
        onChoose={(choice) => void save(choice)}
      />
      <Notice words={words.value} />
    </>
  );
}
