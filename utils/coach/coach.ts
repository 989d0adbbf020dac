import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Network } from '../../rules/format/network';
import { type Composer, composerOf, composersIn, isPrivate } from '../composer/composer';
import type { Pressed, PublishPress } from '../composer/publish-control';
import { shadowRootsAround } from '../composer/shadow-root';
import { readDraft } from '../draft/read-draft';
import { writtenIn } from '../draft/written-in';
import { lessonOf, sendLesson } from '../goals-learned/send-lesson';
import { type JudgedDraft, judge } from '../guard/judged-draft';
import type { Press } from '../guard/press';
import { arePutBack, arePutBackLater, boxesOf, whenPublished } from '../guard/publication';
import { sendLink, sendToLog, takeBack } from '../log/outbox';
import { watchForPermalink } from '../log/permalink';
import { postsOf, toLogEntry } from '../log/to-log-entry';
import { type CheckingSetting, type Session, startSession } from '../session';
import type { Coach } from '../watch';
import { type AuthorMemory, createAuthorMemory } from './author-memory';
import type { CoachHost } from './coach-host';

interface CoachOptions {
  /** The networks of the page. */
  networks: readonly Network[];
  host: CoachHost;
  setting: ReadonlySignal<CheckingSetting>;
  signal: AbortSignal;
}

const unreadable = 'Goalpost can’t read this box. Open it from the toolbar and paste your draft under Coach.';

/** The coach of a page: it has at most one session, with the composer the author turned to last. */
export function createCoach({
  networks,
  host,
  setting,
  signal,
}: CoachOptions): Coach & { session: ReadonlySignal<Session | undefined> } {
  const session = createSignal<Session | undefined>();
  /** What the author said of the draft in each box, also while another box has their attention. */
  const memories = new WeakMap<HTMLElement, AuthorMemory>();
  /** The drafts that were let through at "Next", as they stood there. */
  let ledOn: { composers: PublishPress; drafts: readonly JudgedDraft[] } | undefined;
  /** The newest draft whose box left the page, as it was last read: a last step may publish it. */
  let left: Session | undefined;
  let life = new AbortController();
  let written: HTMLElement | undefined;

  const attend = (composer: Composer) => {
    if (!host.isShown()) host.attach(composer);
    const before = session.value;
    // A frame stays while its page is replaced by another.
    if (before?.composer.editable === composer.editable && written === writtenIn(composer.editable)) return;
    written = writtenIn(composer.editable);
    life.abort();
    life = new AbortController();
    const lasting = AbortSignal.any([signal, life.signal]);
    const memory =
      memories.get(composer.editable) ??
      inheritedBy(composer, before) ??
      inheritedBy(composer, left) ??
      createAuthorMemory();
    memories.set(composer.editable, memory);
    host.hush();
    host.attach(composer);
    follow(composer, lasting);
    try {
      session.value = startSession({ composer, root: host.root, setting, memory, signal: lasting });
      if (!textOf(session.value)) return;
      // The author went back, or writes something else.
      if (left?.memory === memory) session.value.hold.value = left.hold.value;
      left = undefined;
    } catch {
      session.value = undefined;
      host.say(composer, "can't see this box", unreadable);
    }
  };

  /** When the page takes the box away: goes on with the one it put in its place, else ends the session. */
  const follow = ({ editable, network, surface }: Composer, lasting: AbortSignal) => {
    const trees = [document, ...shadowRootsAround(editable)];
    const look = () => {
      const path = location.pathname;
      const isOther = (composer: Composer) => composer.surface.id !== surface.id || composer.network.id !== network.id;
      if (!editable.isConnected) {
        const now = session.value;
        if (surface.publish.likeliest === 'likely' && now && textOf(now)) {
          left = now;
          left.hold.value = undefined;
        }
        const next = trees.flatMap((tree) => composersIn(tree, networks, path)).find((composer) => !isOther(composer));
        return next ? attend(next) : leave();
      }
      // A post may become a private message while it is written, or the page put its box to another use.
      if (networks.some((one) => isPrivate(one, editable, path))) return leave();
      const now = composerOf(editable, networks, path);
      if (!now) return;
      if (now.editable === editable) {
        if (!isOther(now)) return;
        session.value = undefined;
      }
      attend(now);
    };
    const changes = new MutationObserver(look);
    for (const tree of trees) {
      changes.observe(tree, { childList: true, subtree: true, attributeFilter: ['class'] });
    }
    lasting.addEventListener('abort', () => changes.disconnect());
  };

  const leave = () => {
    life.abort();
    session.value = undefined;
    host.hush();
    host.detach();
  };

  /** A draft as it stands; where its box left the page on the way to the last step, as it stood before that. */
  const draftIn = (composer: Composer): JudgedDraft | undefined => {
    const { editable } = composer;
    if (composer === left?.composer) return judge(composer, left.memory, setting.value, left.draft.value);
    const before = ledOn?.drafts.find((draft) => draft.composer.editable === editable);
    if (!editable.isConnected || (before && !editable.checkVisibility())) return before;
    const memory = memories.get(editable) ?? createAuthorMemory();
    memories.set(editable, memory);
    return judge(composer, memory, setting.value);
  };

  /** The author sees why nothing happened: one interruption for all that goes out together. */
  const hold = (held: readonly JudgedDraft[], press: Press, { control, isLastStep }: Pressed) => {
    const holds = held.map((draft) => draft.memory.guard.press(draft, press));
    const [first] = held;
    if (!first) return;
    if (isLastStep && control && holds[0]) {
      const now = session.value;
      if (now?.composer === first.composer) left = now;
      leave();
      if (left) left.hold.value = holds[0];
      first.memory.saw(first.findings);
      return host.sayHeld(first, control, holds[0]);
    }
    attend(first.composer);
    first.memory.saw(first.findings);
    session.value?.refresh();
    if (session.value) session.value.hold.value = holds[0];
  };

  const log = async (drafts: readonly [JudgedDraft, ...JudgedDraft[]], pressed: Pressed) => {
    const { checker, role, capacity, author } = setting.value;
    const entry = toLogEntry({ drafts, packs: checker.packs, role, capacity, author });
    const lessons = drafts.flatMap((draft) => lessonOf(draft) ?? []);
    const permalink = watchForPermalink(drafts[0].composer.surface, drafts.map(({ text }) => text).join(' '));
    const newestPress = AbortSignal.any([...drafts.map(({ memory }) => memory.startPublishing()), signal]);
    const boxes = boxesOf(drafts);
    const outcome = await whenPublished(boxes, pressed, newestPress);
    if (outcome === 'not') return;
    // At once: the page may be left in the next moment.
    const sent = sendToLog(entry);
    // Should the post come back, what its author said of it stays true.
    for (const lesson of lessons) void sendLesson(lesson);
    if (outcome === 'taken') {
      if (await arePutBack(boxes)) return sent.then(() => takeBack(entry.id));
      void arePutBackLater(boxes, signal).then((are) => (are ? takeBack(entry.id) : undefined));
    }
    if (drafts.some(({ memory }) => memory === left?.memory)) left = undefined;
    for (const { memory } of drafts) memory.reset();
    if (ledOn && drafts.some((draft) => ledOn?.drafts.includes(draft))) ledOn = undefined;
    const reason = await sent;
    if (reason) host.say(drafts[0].composer, "can't check", `This post waits to be logged. ${reason}`);
    const link = await permalink(signal);
    if (link) await sendLink({ id: entry.id, link });
  };

  const logAll = (drafts: readonly JudgedDraft[], pressed: Pressed) => {
    for (const post of postsOf(drafts)) {
      log(post, pressed).catch((error) =>
        host.say(post[0].composer, "can't check", `This post could not be logged: ${String(error)}`),
      );
    }
  };

  return {
    session,
    get ledOn() {
      return ledOn?.composers;
    },
    get left() {
      return [session.value, left].flatMap((one) => one?.composer ?? []);
    },
    attend,
    leave,
    decide(pressed, press) {
      host.hush();
      const drafts = pressed.composers.flatMap((composer) => draftIn(composer) ?? []);
      const held = drafts.filter((draft) => draft.memory.guard.foresee(draft, press));
      if (held.length > 0) {
        if (!press.isEarly) hold(held, press, pressed);
        return 'stop';
      }
      for (const one of [session.value, left]) if (one) one.hold.value = undefined;
      if (drafts.length === 0) return 'go';
      if (pressed.leadsOn) {
        for (const { memory, text } of drafts) memory.guard.leadOn(text);
        ledOn = { composers: pressed.composers, drafts };
      } else if (!press.isEarly) for (const draft of drafts) draft.memory.guard.press(draft, press);
      if (!pressed.leadsOn || mayBeLast(pressed)) logAll(drafts, pressed);
      return 'go';
    },
  };
}

/** Told by its shape alone, the control that leads on from the last step may be the one that publishes. */
function mayBeLast({ composers: [{ surface }] }: Pressed): boolean {
  return surface.next?.lastTextButtonIn !== undefined;
}

const textOf = ({ draft }: Session) => draft.value.text.text.trim();

/** Sites re-create their boxes: what the author said of this draft goes with its text, not with the nodes. */
function inheritedBy(composer: Composer, before: Session | undefined): AuthorMemory | undefined {
  if (before?.composer.surface !== composer.surface) return undefined;
  // A paragraph may by now be one of several, each an editable of its own.
  if (composer.editable.contains(before.composer.editable)) return before.memory;
  const isGone = !before.composer.editable.isConnected;
  return isGone && readDraft(composer.editable).text === before.draft.value.text.text ? before.memory : undefined;
}
