import { liveSetting } from '../live-setting';
import { displayName, unit } from '../settings';

/** How the person's posts are signed in the log. */
export async function peopleDesk(lifetime: AbortSignal) {
  return {
    unit: await liveSetting(unit, lifetime),
    name: await liveSetting(displayName, lifetime),
    onSave: signAs,
  };
}

/** Signs posts so from now on; '' for what is not to be said. */
async function signAs(said: { unit: string; name: string }): Promise<void> {
  await unit.set(said.unit);
  await displayName.set(said.name);
}
