import { signal as createSignal } from '@preact/signals';
import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import coachStyle from '../../assets/theme/coach.css?inline';
import partsStyle from '../../assets/theme/parts.css?inline';
import tokensStyle from '../../assets/theme/tokens.css?inline';
import { createCheckerInPage } from '../../rules/check-in-page';
import { createCoach } from '../../utils/coach';
import { styleSheet } from '../../utils/coach-host';
import { networkMatches } from '../../utils/networks';
import { partsInPage } from '../../utils/parts-in-page';
import { onPolicyChanged, type Policy, readPolicy } from '../../utils/policy';
import type { CheckingSetting, Session } from '../../utils/session';
import { capacity, role } from '../../utils/settings';
import type { Watch } from '../../utils/watch';
import { CoachAtComposer } from './CoachAtComposer';

/** The engine and the coach; injected by the background when a composer first has the focus. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  async main() {
    const watch = globalThis.goalpost;
    if (!watch || watch.isCoachStarting) return;
    watch.isCoachStarting = true;
    try {
      await startCoach(watch);
    } catch (error) {
      if (watch.composer) watch.host.say(watch.composer, "can't check", `Goalpost could not start: ${String(error)}`);
    }
  },
});

/** Makes the coach from the packs in force and the author's settings, shows it, and hands it to the waiting script. */
async function startCoach(watch: Watch): Promise<void> {
  const { host, signal } = watch;
  const [policy, myRole, myCapacity] = await Promise.all([readPolicy(), role.get(), capacity.get()]);
  const setting = createSignal<CheckingSetting>({ ...(await byPolicy(policy)), role: myRole, capacity: myCapacity });
  const change = (part: Partial<CheckingSetting>) => {
    setting.value = { ...setting.value, ...part };
  };
  let newest = policy;
  onPolicyChanged(async (next) => {
    newest = next;
    const made = await byPolicy(next);
    // Changes may come quicker than parts are brought: the last one stands.
    if (newest === next) change(made);
  }, signal);
  role.onChanged((next) => change({ role: next }), signal);
  capacity.onChanged((next) => change({ capacity: next }), signal);

  const coach = createCoach({ host, setting, signal });
  host.root.adoptedStyleSheets.push(...[tokensStyle, partsStyle, coachStyle].map(styleSheet));
  const place = host.root.appendChild(document.createElement('div'));
  const onFailure = ({ composer }: Session, error: unknown) =>
    host.say(composer, "can't check", `Goalpost could not show its notes (${String(error)}). Reload the page.`);
  const shown = { session: coach.session, setting, host, signal, onFailure };
  render(<CoachAtComposer {...shown} />, place);
  signal.addEventListener('abort', () => render(null, place));

  watch.coach = coach;
  if (watch.composer?.editable.isConnected) coach.attend(watch.composer);
}

async function byPolicy(policy: Policy): Promise<Pick<CheckingSetting, 'checker' | 'problem'>> {
  return { checker: createCheckerInPage(policy.packs, await partsInPage(policy)), problem: policy.problem };
}
