import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { createAuthorMemory } from './author-memory';
import type { CoachHost } from './coach-host';
import { type Composer, composersIn } from './composer';
import { type CheckingSetting, type Session, startSession } from './session';
import type { Coach } from './watch';

interface CoachOptions {
  host: CoachHost;
  setting: ReadonlySignal<CheckingSetting>;
  signal: AbortSignal;
}

const unreadable = 'Goalpost can’t read this box. Open it from the toolbar and paste your draft under Coach.';

/** The coach of a page: it has at most one session, with the composer the author turned to last. */
export function createCoach({
  host,
  setting,
  signal,
}: CoachOptions): Coach & { session: ReadonlySignal<Session | undefined> } {
  const session = createSignal<Session | undefined>();
  let life = new AbortController();

  const attend = (composer: Composer) => {
    const before = session.value;
    if (before?.composer.editable === composer.editable) return;
    life.abort();
    life = new AbortController();
    const signals = { signal: AbortSignal.any([signal, life.signal]), pageSignal: signal };
    // Sites re-create their boxes; what the author said of this draft goes with them, not with the nodes.
    const isSameDraft = before?.composer.surface === composer.surface && !before.composer.editable.isConnected;
    const memory = (isSameDraft && before?.memory) || createAuthorMemory();
    host.hush();
    host.attach(composer);
    try {
      session.value = startSession({ composer, root: host.root, setting, memory, ...signals });
      follow(composer, signals.signal);
    } catch {
      session.value = undefined;
      host.say(composer, "can't see this box", unreadable);
    }
  };

  /** When the page takes the box away: goes on with the one it put in its place, else ends the session. */
  const follow = ({ editable, network, surface }: Composer, lasting: AbortSignal) => {
    const removals = new MutationObserver(() => {
      if (editable.isConnected) return;
      const next = composersIn(document, [network], location.pathname).find((composer) => composer.surface === surface);
      if (next) attend(next);
      else end();
    });
    removals.observe(document, { childList: true, subtree: true });
    lasting.addEventListener('abort', () => removals.disconnect());
  };

  const end = () => {
    life.abort();
    session.value = undefined;
    host.detach();
  };

  return {
    session,
    attend,
    decide(composer, press) {
      attend(composer);
      if (!session.value) throw new Error(unreadable);
      return session.value.decide(press);
    },
  };
}
