import type { Composer } from './composer';
import { followPlace } from './place';
import { frameOf } from './publish-control';

/** What the badge says; its accessible name is "Goalpost: <state>". */
export type BadgeState =
  | 'checking'
  | 'clear'
  | 'findings'
  | 'held'
  | "can't see this box"
  | "can't check"
  | 'not a work post';

/** The one element Goalpost adds to a page, outside every editable, with a closed shadow root for the badge and panel. */
export interface CoachHost {
  readonly root: ShadowRoot;
  /** Shows the host at this composer and keeps it there while the page scrolls and resizes. */
  attach(composer: Composer): void;
  detach(): void;
  /** False where the page has removed it, or it was never attached. */
  isShown(): boolean;
  /** A plain badge with a note, for the time before the coach draws its own, and for when it can't. */
  say(composer: Composer, state: BadgeState, note: string): void;
  hush(): void;
  /** What the Escape key does in our panel; the page never sees that key, or it would close the box with the draft. */
  onEscape: (() => void) | undefined;
  /** Stops a focus event of our own panel before the page's focus trap sees it; true if it was one. */
  keepsFocusFromPage(event: FocusEvent): boolean;
}

const plainStyle = `
:host { all: initial; position: fixed; z-index: 2147483647; left: 0; top: 0; width: 0; height: 0; color-scheme: light dark }
:host([hidden]) { display: none }
.plain { position: absolute; right: 0; top: 0; width: max-content; max-width: 16rem; font: 14px/1.4 system-ui, sans-serif;
  padding: .4rem .7rem; border-radius: .7rem; border: 1px solid #8a6d00; color: #3d3000; background: #fff6d6;
  box-shadow: 0 2px 10px #0003; text-align: start }
@media (prefers-color-scheme: dark) { .plain { color: #ffe9a3; background: #332a08; border-color: #b8951c } }
`;

export function createCoachHost(signal: AbortSignal): CoachHost {
  const element = document.createElement('goalpost-coach');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(plainStyle)];
  const plain = document.createElement('div');
  let following: AbortController | undefined;

  // What is typed into our panel is no business of the page: not of its hotkeys, nor of a dialog that closes on Escape.
  for (const type of ['keydown', 'keypress', 'keyup', 'paste'] as const) {
    const keep = (event: Event) => {
      if (event.composedPath()[0] !== element) return;
      event.stopImmediatePropagation();
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Escape') return;
      event.preventDefault();
      host.onEscape?.();
    };
    addEventListener(type, keep, { capture: true, signal });
  }
  // These have to reach our buttons and fields first; then the page's listeners for "clicked outside" must not see them.
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'beforeinput', 'input'] as const) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => element.remove());

  const attach = (composer: Composer) => {
    following?.abort();
    following = new AbortController();
    // A modal dialog is above everything else on the page, and all outside it is inert.
    const layer = composer.editable.closest('dialog:modal') ?? document.documentElement;
    if (element.parentNode !== layer) layer.append(element);
    followPlace(element, composer.editable, frameOf(composer), AbortSignal.any([signal, following.signal]));
  };

  const host: CoachHost = {
    root,
    attach,
    onEscape: undefined,
    detach() {
      following?.abort();
      element.remove();
    },
    say(composer, state, note) {
      plain.className = 'plain';
      plain.setAttribute('role', 'status');
      plain.setAttribute('aria-label', `Goalpost: ${state}`);
      plain.textContent = note;
      root.append(plain);
      attach(composer);
    },
    isShown: () => element.isConnected,
    hush: () => plain.remove(),
    keepsFocusFromPage(event) {
      if (event.composedPath()[0] !== element && event.relatedTarget !== element) return false;
      const entersPanel =
        event.type === 'focusin' ? event.composedPath().includes(element) : event.relatedTarget === element;
      if (entersPanel) event.stopImmediatePropagation();
      return entersPanel;
    },
  };
  return host;
}

/** A style sheet that a page's Content-Security-Policy does not forbid, as an inline one would be. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
