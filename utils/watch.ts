import type { Network } from '../rules/format/network';
import { type CoachHost, createCoachHost } from './coach/coach-host';
import { type Composer, composerOf } from './composer/composer';
import { likeness } from './composer/likeness';
import { type Pressed, type PublishPress, pressedOn } from './composer/publish-control';
import { focusedElement, shadowRootsAround } from './composer/shadow-root';
import { isEditorFrame } from './draft/written-in';
import { onEntering } from './guard/entering';
import { elementsOf } from './guard/event-path';
import { listenInFrames } from './guard/frame-events';
import { createGestures } from './guard/gestures';
import type { Press } from './guard/press';
import { keyPress, submitPress } from './guard/presses';
import { unseenBoxAt } from './guard/unseen-box';
import { createWait } from './guard/wait-for-coach';

/** What the engine's side offers to the waiting side. Both live in the extension's isolated world of the page. */
export interface Coach {
  /** The author turned to this composer. */
  attend(composer: Composer): void;
  /** The author's box turned out to be one that is never read. */
  leave(): void;
  /** Decides synchronously whether the author's press may reach the page. */
  decide(pressed: Pressed, press: Press): 'go' | 'stop';
  /** What was let through at "Next" and waits to be published. */
  readonly ledOn: PublishPress | undefined;
  /** Boxes nobody has described that may be gone or hidden while their drafts wait for a last step. */
  readonly left: readonly Composer[];
}

/** What the waiting script keeps on `globalThis.goalpost`, for the coach to find when it is injected. */
export interface Watch {
  /** The networks to look for here; replaced in place when packs correct them. */
  readonly networks: readonly Network[];
  /** The composer the author turned to last. */
  composer: Composer | undefined;
  /** The button the author pressed last, unless it published something: it may have opened a box. */
  opener: Element | undefined;
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
  /** Asks for the part that tells boxes nobody has described. */
  bringLikeness: () => Promise<void>;
  /** Whether a pack in force wants publishing refused where it can't be checked. */
  isFailClosed: () => boolean;
}

/** What a person can write in. */
const writable = 'textarea, input:not([type]), input[type="text"], [contenteditable]';

/** What pages may act on before a click: it shares the fate of the press. */
const earlyEvents = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Waits on a network's page, from before its first script: notices composers by focus and stands between the author's
 * press and the page. All that is costly is left to the coach, which is asked for on the first focus.
 */
export function startWatching({ networks, isAlive, wakeCoach, bringLikeness, isFailClosed }: WatchOptions): Watch {
  const life = new AbortController();
  const { signal } = life;
  const host = createCoachHost(signal);
  const wait = createWait({ wakeCoach, isCoachThere: () => watch.coach !== undefined, isFailClosed, host });
  const watch: Watch = {
    networks,
    composer: undefined,
    opener: undefined,
    coach: undefined,
    isCoachStarting: false,
    host,
    signal,
    isAlive,
    retire: () => life.abort(),
  };
  let [keyRepeats, isLikenessAsked] = [false, false];

  const turnTo = (composer: Composer) => {
    watch.composer = composer;
    for (const root of shadowRootsAround(composer.editable))
      root.addEventListener('submit', onSubmit, { capture: true, signal });
    if (isEditorFrame(composer.editable)) listenInFrame(composer.editable);
    if (watch.coach) watch.coach.attend(composer);
    else void wait.ask(composer);
  };

  const onFocus = (focused: Element | undefined) => {
    const composer = focused && composerOf(focused, networks, location.pathname);
    if (composer) turnTo(composer);
    else if (focused?.matches(writable) && watch.composer?.editable.contains(focused)) watch.coach?.leave();
    else if ((focused?.matches(writable) || isEditorFrame(focused)) && !likeness()) void askForLikeness();
  };

  const askForLikeness = async () => {
    if (isLikenessAsked) return;
    isLikenessAsked = true;
    // The background may just be starting, and then nobody answers yet.
    for (const pause of [0, 100, 300, 900]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const isBrought = await bringLikeness().then(
        () => true,
        () => false,
      );
      if (!isBrought) continue;
      onFocus(focusedElement());
      return lookIntoFrame();
    }
    isLikenessAsked = false;
  };

  const decide = (pressed: Pressed, press: Press) => {
    const [first] = pressed.composers;
    const { isLastStep } = pressed;
    if (!isLastStep && first.editable !== watch.composer?.editable && first.editable.isConnected) turnTo(first);
    if (!watch.coach) return wait.decide(pressed.composers, press);
    try {
      return watch.coach.decide(pressed, press);
    } catch {
      return isLastStep ? 'go' : wait.giveUp(first);
    }
  };
  const gestures = createGestures((pressed, press) => {
    const fate = decide(pressed, press);
    if (fate === 'go') likeness()?.letThrough(pressed);
    return fate;
  });

  host.onAct = gestures.begin;

  const around = () => {
    const { composer: current, coach } = watch;
    return { networks, location: location.pathname, current, ledOn: coach?.ledOn, left: coach?.left };
  };

  /** Calls back for what the author does on the page; what pages make up themselves, and what is done in our own panel, is none of that. */
  const authors =
    <E extends Event>(listener: (event: E, path: Element[]) => void) =>
    (event: E) => {
      if (!event.isTrusted) return;
      const path = elementsOf(event);
      if (!path.includes(host.root.host)) listener(event, path);
    };
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    addEventListener(type, listener, { capture: true, passive: type.startsWith('touch'), signal });

  onEntering(onFocus, host.keepsFocusFromPage, signal);
  listen('focusout', (event) => event.isTrusted && host.keepsFocusFromPage(event));
  // The focus goes into another page within this one, and only the window hears of it.
  listen('blur', (event) => {
    if (event.isTrusted && event.target === window) setTimeout(lookIntoFrame, 0);
  });
  const lookIntoFrame = () => {
    const focused = focusedElement();
    if (isEditorFrame(focused)) onFocus(focused);
    if (isEditorFrame(focused) && !likeness()) return;
    const unseen = unseenBoxAt(focused, networks);
    const whose = isEditorFrame(focused) ? 'a page of its own that Goalpost doesn’t know' : 'another site’s';
    if (unseen)
      host.say(
        unseen,
        "can't see this box",
        `Goalpost can’t see into this box: it is ${whose}. Check your draft here instead.`,
      );
  };

  listen('pointercancel', (event) => event.isTrusted && gestures.begin());
  for (const type of earlyEvents) {
    listen(
      type,
      authors<Event>((event, path) => {
        if (type === 'pointerdown') gestures.begin();
        if (!(event instanceof MouseEvent) || event.button === 0) gestures.early(event, pressedOn(path, around()));
      }),
    );
  }
  listen(
    'click',
    authors((event, path) => {
      // A key that is held down on a native button arrives here as clicks without a count.
      const pressed = pressedOn(path, around());
      watch.opener = pressed
        ? undefined
        : (path.find((one) => one.matches('button, [role="button"], a')) ?? watch.opener);
      gestures.done(event, pressed, event.detail > 1 || (event.detail === 0 && keyRepeats));
    }),
  );
  const onKey = (event: KeyboardEvent, path: Element[]) => {
    if (event.type === 'keydown') keyRepeats = event.repeat;
    if (event.type === 'keydown' && !event.repeat) gestures.begin();
    if (event.type === 'keyup') gestures.release(event);
    if (event.isComposing || event.keyCode === 229) return;
    const key = keyPress(event, path, around());
    if (key?.isDone && event.type === 'keydown') gestures.done(event, key.pressed, event.repeat);
    else if (key?.pressed.control) gestures.early(event, key.pressed);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) listen(type, authors(onKey));
  /** Whether the page in the frame of the current composer was replaced by one that is no composer yet. */
  let isFrameLost = false;
  const listenInFrame = listenInFrames(
    {
      onKey,
      onHand: gestures.begin,
      onInput(frame) {
        if (!isFrameLost && watch.composer?.editable === frame) return;
        isFrameLost = false;
        lookIntoFrame();
      },
      onFocus: () => void setTimeout(lookIntoFrame, 0),
      onLoad(frame) {
        if (watch.composer?.editable !== frame) return;
        const composer = composerOf(frame, networks, location.pathname);
        isFrameLost = !composer;
        if (composer) return turnTo(composer);
        listenInFrame(frame);
        watch.coach?.leave();
        lookIntoFrame();
      },
    },
    signal,
  );
  const onSubmit = authors<Event>((event, path) => {
    if (event instanceof SubmitEvent) gestures.done(event, submitPress(event, path, around()), false);
  });
  listen('submit', onSubmit);

  onFocus(focusedElement());
  return watch;
}
