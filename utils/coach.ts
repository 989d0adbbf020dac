import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { type AuthorMemory, createAuthorMemory } from './author-memory';
import type { CoachHost } from './coach-host';
import { type Composer, composersIn, isPrivate } from './composer';
import { editorOf } from './editors';
import { readDraft } from './read-draft';
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
  /** What the author said of the draft in each box, also while another box has their attention. */
  const memories = new WeakMap<HTMLElement, AuthorMemory>();
  let life = new AbortController();

  const attend = (composer: Composer) => {
    if (!host.isShown()) host.attach(composer);
    const before = session.value;
    if (before?.composer.editable === composer.editable) return;
    life.abort();
    life = new AbortController();
    const signals = { signal: AbortSignal.any([signal, life.signal]), pageSignal: signal };
    const memory = memories.get(composer.editable) ?? inheritedBy(composer, before) ?? createAuthorMemory();
    memories.set(composer.editable, memory);
    const onTrouble = (sentence: string) => host.say(composer, "can't check", sentence);
    host.hush();
    host.attach(composer);
    follow(composer, signals.signal);
    try {
      session.value = startSession({ composer, root: host.root, setting, memory, onTrouble, ...signals });
    } catch {
      session.value = undefined;
      host.say(composer, "can't see this box", unreadable);
    }
  };

  /** When the page takes the box away: goes on with the one it put in its place, else ends the session. */
  const follow = ({ editable, network, surface }: Composer, lasting: AbortSignal) => {
    const changes = new MutationObserver(() => {
      if (editable.isConnected) {
        // A post may become a private message while it is written.
        if (isPrivate(network, editable, location.pathname)) leave();
        return;
      }
      const next = composersIn(document, [network], location.pathname).find((composer) => composer.surface === surface);
      if (next) attend(next);
      else leave();
    });
    changes.observe(document, { childList: true, subtree: true, attributeFilter: ['class'] });
    lasting.addEventListener('abort', () => changes.disconnect());
  };

  const leave = () => {
    life.abort();
    session.value = undefined;
    host.hush();
    host.detach();
  };

  const sessionWith = (composer: Composer): Session => {
    attend(composer);
    if (!session.value) throw new Error(unreadable);
    return session.value;
  };

  return {
    session,
    attend,
    leave,
    decide(composers, press) {
      host.hush();
      // All posts of a thread go out together: one that is held holds them all, and nothing counts as pressed before that.
      const held = composers.find((composer) => sessionWith(composer).foresees(press));
      if (held) return sessionWith(held).decide(press);
      for (const composer of composers.toReversed()) sessionWith(composer).decide(press);
      return 'go';
    },
  };
}

/** Sites re-create their boxes: what the author said of this draft goes with its text, not with the nodes. */
function inheritedBy(composer: Composer, before: Session | undefined): AuthorMemory | undefined {
  if (!before || before.composer.editable.isConnected || before.composer.surface !== composer.surface) return undefined;
  const { text } = readDraft(composer.editable, editorOf(composer.surface.editor));
  return text === before.draft.value.text.text ? before.memory : undefined;
}
