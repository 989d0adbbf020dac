import { effect, type ReadonlySignal } from '@preact/signals';
import type { Composer } from '../composer/composer';
import { hasControl } from '../composer/publish-control';
import { call } from '../messaging';
import type { service } from '../service';
import type { Session } from '../session';
import type { BadgeState, CoachHost } from './coach-host';

/** A draft of so many characters has its publish control, on networks that show it only once there is something to post. */
const longEnough = 10;

/**
 * Tells the background, until `signal` aborts: what the badge says, whenever that changes; and once for each kind of box
 * on this page, that it was seen or what went wrong there. Never a word of the draft.
 */
export function tellBackground(
  session: ReadonlySignal<Session | undefined>,
  host: CoachHost,
  signal: AbortSignal,
): void {
  const background = call<typeof service>();
  let shown = 'null';
  const show = (light: { state: BadgeState; count: number } | null) => {
    if (JSON.stringify(light) === shown) return;
    shown = JSON.stringify(light);
    background.showLight(light).catch(() => undefined);
  };
  const told = new Set<string>();
  const note = ({ network, surface }: Composer, trouble?: 'no-publish-control' | 'unreadable') => {
    const key = `${network.id}/${surface.id} ${trouble}`;
    if (told.has(key)) return;
    told.add(key);
    const sighted = { network: network.id, surface: surface.id, ...(trouble && { trouble }) };
    background.noteSighted(sighted).catch(() => undefined);
  };

  const follow = () => {
    const current = session.value;
    show(current ? { state: current.state.value, count: current.findings.value.length } : null);
    if (!current) return;
    const { composer, draft } = current;
    note(composer);
    const isLong = draft.value.text.text.length >= longEnough;
    if (isLong && !told.has(keyOfLook(composer))) {
      told.add(keyOfLook(composer));
      if (lacksPublishControl(composer)) note(composer, 'no-publish-control');
    }
  };
  host.onSay = (composer, state) => {
    if (!state) return follow();
    show({ state, count: 0 });
    if (composer && state === "can't see this box") note(composer, 'unreadable');
  };
  const stop = effect(follow);
  signal.addEventListener('abort', stop);
}

const keyOfLook = ({ network, surface }: Composer) => `${network.id}/${surface.id} looked`;

/** Whether nothing is seen on the page that would publish this box; plain Enter, or a button told by its shape, may do it. */
function lacksPublishControl(composer: Composer): boolean {
  const { shortcuts, publish } = composer.surface;
  return !shortcuts.includes('Enter') && !publish.lastTextButtonIn && !hasControl(composer);
}
