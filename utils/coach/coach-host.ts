import type { Composer } from '../composer/composer';
import { controlsOf, frameOf } from '../composer/publish-control';
import { closest } from '../composer/selectors';
import { parentAcross } from '../composer/shadow-root';
import type { JudgedDraft } from '../guard/judged-draft';
import type { Hold } from '../guard/publish-guard';
import type { Follow } from './follow-place';
import { keepEvents, type PanelActs } from './keep-events';

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
export interface CoachHost extends PanelActs {
  readonly root: ShadowRoot;
  /** Shows the host at this composer and keeps it there while the page scrolls and resizes. */
  attach(composer: Composer): void;
  detach(): void;
  /** False where the page has removed it, or it was never attached. */
  isShown(): boolean;
  /** An empty light that says "checking", from the first focus until the coach draws its own. */
  light(composer: Composer): void;
  /** A plain badge with a note, for the time before the coach draws its own, and for when it can't. */
  say(composer: Composer, state: BadgeState, note: string): void;
  /** Says at the control of a last step why it was held: the box with the draft is not there to show it. */
  sayHeld(draft: Pick<JudgedDraft, 'composer' | 'findings'>, control: Element, hold: Hold): void;
  hush(): void;
  /** Keeps the host at its place while the page moves; brought by the coach, before that a note stands where it was put. */
  follow: Follow | undefined;
  /** Told of each note, so that the toolbar shows it too; without a state where a note was taken away. */
  onSay: ((composer?: Composer, state?: BadgeState) => void) | undefined;
  /** What “Paste here instead” does beside a note that Goalpost can't see; without it there is no such button. */
  onPasteInstead: ((composer: Composer) => void) | undefined;
  /** Stops a focus event of our own panel before the page's focus trap sees it; true if it was one. */
  keepsFocusFromPage(event: FocusEvent): boolean;
}

/** What an author can do about a hold besides changing the draft, where its box is a step away. */
const instead: Record<Hold, string> = {
  once: ', or press again to post it as it is.',
  'until-edited': ', or to give a reason.',
  refused: '.',
};
/** So much room, in CSS pixels, a note has to have over a control, and left of its right edge. */
const roomOfNote = 272;

/** How often our element is put back where a page takes it away; then the toolbar has to do. */
const patience = 20;

const plainStyle = `
:host { all: initial; position: fixed; z-index: 2147483647; left: 0; top: 0; width: 0; height: 0; color-scheme: light dark }
:host([hidden]) { display: none }
.plain { position: absolute; right: 0; top: 0; width: max-content; max-width: 16rem; font: 14px/1.4 system-ui, sans-serif;
  padding: .4rem .7rem; border-radius: .7rem; border: 1px solid #8a6d00; color: #3d3000; background: #fff6d6;
  box-shadow: 0 2px 10px #0003; text-align: start }
.over { top: auto; bottom: 3.5rem }
.under { top: 4rem }
.beside { right: auto; left: 0 }
.light { position: absolute; right: 0; top: 0; width: 24px; height: 24px; border: 2px dotted #888; border-radius: 50%; background: #8883 }
.plain button { display: block; font: inherit; font-weight: 600; margin-top: .3rem; padding: .3rem .7rem; color: inherit;
  background: none; border: 1px solid; border-radius: .4rem; cursor: pointer }
.plain button:focus-visible { outline: 2px solid; outline-offset: 2px }
@media (prefers-color-scheme: dark) { .plain { color: #ffe9a3; background: #332a08; border-color: #b8951c } }
`;

/** Makes that element, not yet on the page, and follows the page's events until `signal` aborts. */
export function createCoachHost(signal: AbortSignal): CoachHost {
  const element = document.createElement('goalpost-coach');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(plainStyle)];
  const plain = document.createElement('div');
  let following: AbortController | undefined;

  let shownAt: Composer | undefined;
  let restored = 0;
  element.popover = 'manual';
  signal.addEventListener('abort', () => element.remove());

  /** Above everything on the page, and not inert: in the topmost layer that the box is in, and a layer itself. */
  const put = (layer: Element) => {
    if (element.parentNode !== layer) layer.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const attach = (composer: Composer) => {
    following?.abort();
    following = new AbortController();
    restored = 0;
    shownAt = composer;
    put(layerOf(composer.editable));
    const { editable } = composer;
    const { right, bottom } = editable.getBoundingClientRect();
    element.style.left = `${Math.min(right, innerWidth) - 8}px`;
    element.style.top = `${Math.max(0, Math.min(bottom, innerHeight) - 44)}px`;
    const parts = { editable, frame: frameOf(composer), controls: controlsOf(composer) };
    host.follow?.(element, parts, AbortSignal.any([signal, following.signal]));
  };
  /** A page may have removed our element, or opened a layer over it. Puts it right at the author's next move. */
  const check = () => {
    const layer = shownAt && layerOf(shownAt.editable);
    if (!shownAt?.editable.isConnected || !layer) return;
    if (element.parentNode === layer && element.matches(':popover-open')) return;
    restored++;
    if (restored <= patience) put(layer);
    else host.onSay?.(shownAt, "can't see this box");
  };
  for (const type of ['keyup', 'pointerup', 'focusin', 'fullscreenchange']) {
    addEventListener(type, check, { capture: true, signal });
  }

  const show = (composer: Composer, look: string, state: BadgeState, note: string) => {
    plain.className = look;
    plain.setAttribute('role', 'status');
    plain.setAttribute('aria-label', `Goalpost: ${state}`);
    plain.textContent = note;
    root.append(plain);
    attach(composer);
  };

  const host: CoachHost = {
    root,
    attach,
    follow: undefined,
    onAct: undefined,
    onEscape: undefined,
    onSay: undefined,
    onPasteInstead: undefined,
    detach() {
      following?.abort();
      shownAt = undefined;
      element.remove();
    },
    light: (composer) => show(composer, 'light', 'checking', ''),
    say(composer, state, note) {
      show(composer, 'plain', state, note);
      if (host.onPasteInstead && state.startsWith("can't")) {
        const button = document.createElement('button');
        button.textContent = 'Paste here instead';
        button.onclick = () => host.onPasteInstead?.(composer);
        plain.append(button);
      }
      host.onSay?.(composer, state);
    },
    sayHeld({ composer, findings }, control, hold) {
      const loudest = hold === 'once' ? 'warn' : 'block';
      const { match = '', message = '' } = findings.find(({ severity }) => severity === loudest) ?? {};
      const words = message.includes(match) ? '' : `“${match}”: `;
      const note = `Held by Goalpost. ${words}${message} Go back to change it${instead[hold]}`;
      host.say({ ...composer, editable: control as HTMLElement }, 'held', note);
      // The control is what the author turns to next, and has to stay free.
      const { top, right } = control.getBoundingClientRect();
      plain.classList.add(top > roomOfNote ? 'over' : 'under');
      plain.classList.toggle('beside', right < roomOfNote);
    },
    isShown: () => element.isConnected,
    hush() {
      plain.remove();
      host.onSay?.();
    },
    keepsFocusFromPage(event) {
      if (event.composedPath()[0] !== element && event.relatedTarget !== element) return false;
      const entersPanel =
        event.type === 'focusin' ? event.composedPath().includes(element) : event.relatedTarget === element;
      if (entersPanel) event.stopImmediatePropagation();
      return entersPanel;
    },
  };
  keepEvents(element, root, host, signal);
  return host;
}

/** What the browser draws above the rest of the page, and lets the author reach while it is open. */
function layerOf(editable: Element): Element {
  const around = parentAcross(editable);
  return (around && closest(around, [':modal, :popover-open, :fullscreen'])) ?? document.documentElement;
}

/** A style sheet, for one page only, that a page's Content-Security-Policy does not forbid, as an inline one would be. */
export function styleSheet(css: string, page: typeof globalThis = globalThis): CSSStyleSheet {
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
