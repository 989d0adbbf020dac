import { type CoachHost, createCoachHost } from './coach-host';
import { type Composer, composerOf } from './composer';
import type { Network } from './networks/network';
import { type PublishPress, publishPressOf, threadOf } from './publish-control';
import { createWait } from './wait-for-coach';

/** One publishing by the author: a click, a key or a submit, all of which may follow from the same press. */
export interface Press {
  /** When it happened, in milliseconds of `performance.now()`. */
  at: number;
  /** A key that repeats, or the second click of a double click: the same press, not a new decision. */
  repeated: boolean;
}

/** What the engine's side offers to the waiting side. Both live in the extension's isolated world of the page. */
export interface Coach {
  /** The author turned to this composer. */
  attend(composer: Composer): void;
  /** The author's box turned out to be one that is never read. */
  leave(): void;
  /** Decides synchronously whether the author's press, which publishes these composers, may reach the page. */
  decide(composers: PublishPress, press: Press): 'go' | 'stop';
}

/** What the waiting script keeps on `globalThis.goalpost`, for the coach to find when it is injected. */
export interface Watch {
  /** The composer the author turned to last. */
  composer: Composer | undefined;
  coach: Coach | undefined;
  /** Set as soon as a coach begins to start: being injected twice must not make two. */
  isCoachStarting: boolean;
  readonly host: CoachHost;
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed: this script can't reach it any more. */
  isAlive(): boolean;
  /** Ends everything this script and its coach do here; a newer one takes over. */
  retire(): void;
}

declare global {
  var goalpost: Watch | undefined;
}

interface WatchOptions {
  networks: readonly Network[];
  isAlive: () => boolean;
  /** Asks for the engine to be injected here; rejects where that can't be. */
  wakeCoach: () => Promise<void>;
  /** Whether a pack in force wants publishing refused where it can't be checked. */
  isFailClosed: () => boolean;
}

/**
 * Waits on a network's page, from before its first script: notices composers by focus and stands between the author's
 * press and the page. All that is costly is left to the coach, which is asked for on the first focus.
 */
export function startWatching({ networks, isAlive, wakeCoach, isFailClosed }: WatchOptions): Watch {
  const life = new AbortController();
  const { signal } = life;
  const host = createCoachHost(signal);
  const wait = createWait({ wakeCoach, isCoachThere: () => watch.coach !== undefined, isFailClosed, host });
  const watch: Watch = {
    composer: undefined,
    coach: undefined,
    isCoachStarting: false,
    host,
    signal,
    isAlive,
    retire: () => life.abort(),
  };
  let released = false;
  let keyRepeats = false;

  const turnTo = (composer: Composer) => {
    watch.composer = composer;
    if (watch.coach) watch.coach.attend(composer);
    else void wait.ask(composer);
  };

  const onFocus = (path: readonly Element[]) => {
    const focused = path[0];
    const composer = focused && composerOf(focused, networks, location.pathname);
    if (composer) turnTo(composer);
    else if (focused && focused === watch.composer?.editable) watch.coach?.leave();
  };

  /** Lets the press through to the page, or stops it before any listener of the page has seen it. */
  const guard = (event: Event, composers: PublishPress | undefined, repeated: boolean) => {
    // A click or a key may go on to a submit within the same task: that is one press, decided once.
    if (!composers || (released && event.type === 'submit')) return;
    if (composers[0].editable !== watch.composer?.editable) turnTo(composers[0]);
    if (decide(composers, { at: performance.now(), repeated }) === 'stop') {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    released = true;
    setTimeout(() => {
      released = false;
    }, 0);
  };

  const decide = (composers: PublishPress, press: Press): 'go' | 'stop' => {
    if (!watch.coach) return wait.decide(composers, press);
    try {
      return watch.coach.decide(composers, press);
    } catch {
      return wait.giveUp(composers[0]);
    }
  };

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K], path: Element[]) => void,
  ) =>
    addEventListener(
      type,
      (event) => {
        if (event.isTrusted) listener(event, elementsOf(event));
      },
      { capture: true, signal },
    );

  listen('focusin', (event, path) => {
    if (!host.keepsFocusFromPage(event)) onFocus(path);
  });
  listen('focusout', (event) => host.keepsFocusFromPage(event));
  listen('click', (event, path) => {
    const press = publishPressOf(path, networks, location.pathname, watch.composer);
    // A key that is held down on a native button arrives here as clicks without a count.
    guard(event, press, event.detail > 1 || (event.detail === 0 && keyRepeats));
  });
  listen('keydown', (event, path) => {
    keyRepeats = event.repeat;
    if (!event.isComposing && event.keyCode !== 229)
      guard(event, keyPress(event, path, networks, watch.composer), event.repeat);
  });
  listen('submit', (event) => guard(event, submitPress(event, networks), false));

  const focused = document.activeElement;
  if (focused) onFocus([focused]);
  return watch;
}

/** The elements an event goes through, innermost first, open shadow roots included. */
function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

/** A key that publishes: a shortcut in the editable, or Enter and Space on a control that is not a native button
 * (a native one turns them into a click, which is guarded as such). */
function keyPress(
  event: KeyboardEvent,
  path: readonly Element[],
  networks: readonly Network[],
  current: Composer | undefined,
): PublishPress | undefined {
  const target = path[0];
  if (!target) return undefined;
  const composer = composerOf(target, networks, location.pathname);
  if (composer) return isShortcut(event, composer) ? threadOf(composer, location.pathname) : undefined;
  const beside = event.ctrlKey || event.metaKey ? composerAround(target, networks, current) : undefined;
  if (beside && isShortcut(event, beside)) return threadOf(beside, location.pathname);
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!plain || (event.key !== 'Enter' && event.key !== ' ') || target.matches('button, input')) return undefined;
  return publishPressOf(path, networks, location.pathname, current);
}

/** The composer in use, where `target` is another field of it: Mastodon's content warning publishes by shortcut too. */
function composerAround(
  target: Element,
  networks: readonly Network[],
  current: Composer | undefined,
): Composer | undefined {
  return current?.container.contains(target) ? composerOf(current.editable, networks, location.pathname) : undefined;
}

function isShortcut(event: KeyboardEvent, { surface }: Composer): boolean {
  if (event.key !== 'Enter') return false;
  const withModifier = event.ctrlKey || event.metaKey;
  return withModifier
    ? surface.shortcuts.includes('mod+Enter')
    : surface.shortcuts.includes('Enter') && !event.shiftKey && !event.altKey;
}

/** A form that holds a composer, submitted. */
function submitPress(event: SubmitEvent, networks: readonly Network[]): PublishPress | undefined {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return undefined;
  for (const field of form.querySelectorAll('textarea, [contenteditable="true"]')) {
    const composer = composerOf(field, networks, location.pathname);
    if (composer) return threadOf(composer, location.pathname);
  }
  return undefined;
}
