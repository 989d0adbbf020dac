import { signal as createSignal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import coachStyle from '../../assets/theme/coach.css?inline';
import partsStyle from '../../assets/theme/parts.css?inline';
import tokensStyle from '../../assets/theme/tokens.css?inline';
import toneStyle from '../../assets/theme/tone.css?inline';
import { createCheckerInPage } from '../../rules/checking/check-in-page';
import { createCoach } from '../../utils/coach/coach';
import { styleSheet } from '../../utils/coach/coach-host';
import { followPlace } from '../../utils/coach/follow-place';
import { tellBackground } from '../../utils/coach/tell-background';
import { call } from '../../utils/messaging';
import { networkMatches } from '../../utils/networks';
import { bringTone, partsInPage } from '../../utils/parts/parts-in-page';
import { readAuthor } from '../../utils/people/author';
import { onPolicyChanged, type Policy, readPolicy } from '../../utils/policy/policy';
import type { service } from '../../utils/service';
import type { CheckingSetting, Session } from '../../utils/session';
import { capacity, displayName, installation, learned, role, unit } from '../../utils/settings';
import { openCoachCommand } from '../../utils/sites/coach-command';
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
  const { networks, host, signal } = watch;
  const [policy, mine] = await Promise.all([readPolicy(), readMine()]);
  const setting = createSignal<CheckingSetting>({ ...(await byPolicy(policy)), ...mine });
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
  for (const one of [role, capacity, learned, installation, unit, displayName])
    one.onChanged(async () => change(await readMine()), signal);

  host.follow = followPlace;
  const coach = createCoach({ networks, host, setting, signal });
  host.root.adoptedStyleSheets.push(...[tokensStyle, partsStyle, toneStyle, coachStyle].map((css) => styleSheet(css)));
  const place = host.root.appendChild(document.createElement('div'));
  const onFailure = ({ composer }: Session, error: unknown) =>
    host.say(composer, "can't check", `Goalpost could not show its notes (${String(error)}). Reload the page.`);
  const asked = createSignal(0);
  const onTeach = () => void call<typeof service>().startTeaching();
  const shown = { session: coach.session, setting, host, asked, onTeach, onFailure };
  render(<CoachAtComposer {...shown} />, place);
  tellBackground(coach.session, host, signal);
  const onMessage = (message: unknown) => {
    if (message !== openCoachCommand || !coach.session.value) return undefined;
    asked.value += 1;
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    render(null, place);
    browser.runtime?.onMessage.removeListener(onMessage);
  });

  watch.coach = coach;
  if (watch.composer?.editable.isConnected) coach.attend(watch.composer);
  // The same checker checks again, and hears what it sounds like.
  if (await bringTone()) change({});
}

/** What the author says of themselves. */
async function readMine(): Promise<Pick<CheckingSetting, 'role' | 'capacity' | 'learned' | 'author'>> {
  const [myRole, myCapacity, myLearned, author] = await Promise.all([
    role.get(),
    capacity.get(),
    learned.get(),
    readAuthor(),
  ]);
  return { role: myRole, capacity: myCapacity, learned: myLearned, author };
}

async function byPolicy(policy: Policy): Promise<Pick<CheckingSetting, 'checker' | 'problem'>> {
  return { checker: createCheckerInPage(policy.packs, await partsInPage(policy)), problem: policy.problem };
}
