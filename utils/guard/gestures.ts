import type { Pressed } from '../composer/publish-control';
import type { Press } from './press';

/** The author's hand on a publish control, from the first event of it that a page may act on to the last. */
interface Gesture {
  pressed: Pressed;
  fate: 'go' | 'stop';
  /** It began with a button or a key going down on the control: released there it is a press, click or not. */
  isDown: boolean;
  /** Already counted: the click, key or submit came. */
  isDecided: boolean;
  /** The second half of a double click, in milliseconds after the first. */
  repeated: boolean;
}

/** A second press of the pointer within so many milliseconds is a double click: one press. */
const doubleClick = 500;
/** What repeats, of keys or clicks, comes within so many milliseconds of the press before. */
const repeats = 1500;
/** A touch becomes a click within so many milliseconds, if at all. */
const touchClick = 400;

const beginnings = new Set(['pointerdown', 'mousedown', 'touchstart', 'keydown', 'keypress']);
const ends = new Set(['mouseup', 'touchend', 'keyup']);

/** Whether a finger is still over the control: a touch stays with what it began on, wherever it goes. */
function isOver(event: Event, control: Element | undefined): boolean {
  if (!('changedTouches' in event) || !control) return true;
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return [...(event as TouchEvent).changedTouches].some(
    ({ clientX: x, clientY: y }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** Makes one decision of all the events that one press consists of. */
export interface Gestures {
  /** The author's hand or finger went down anew, wherever, our panel included, or turned out to scroll. */
  begin(): void;
  /** An event that comes before the press is done; pages may act on it, so it shares the fate of the press. */
  early(event: Event, pressed: Pressed | undefined): void;
  /** The click, key or submit that is the press; `repeated` where the browser says it belongs to the one before. */
  done(event: Event, pressed: Pressed | undefined, repeated: boolean): void;
  /** The key of a press that was held goes up. */
  release(event: KeyboardEvent): void;
}

/** Makes one decision of all events of a gesture; `decide` is asked at its first. */
export function createGestures(decide: (pressed: Pressed, press: Press) => 'go' | 'stop'): Gestures {
  let gesture: Gesture | undefined;
  let heldKey: string | undefined;
  let last: { editable: Element; at: number; begun: number } | undefined;
  let begun = 0;

  const isSame = (pressed: Pressed) => gesture?.pressed.composers[0].editable === pressed.composers[0].editable;

  /** Of a double click: whoever does something else in between, however quickly, presses anew. */
  const isSecondHalf = ({ composers }: Pressed) =>
    last?.editable === composers[0].editable && begun === last.begun + 1 && performance.now() - last.at < doubleClick;

  const count = (pressed: Pressed, isDown: boolean, repeated: boolean): Gesture => {
    const fate = decide(pressed, { at: performance.now(), repeated, isEarly: false });
    last = { editable: pressed.composers[0].editable, at: performance.now(), begun };
    gesture = { pressed, fate, isDown, isDecided: true, repeated };
    return gesture;
  };

  /** Where no click follows, because the page re-created the button meanwhile, the author still has to see the hold. */
  const countSoon = (event: Event) => {
    const ended = gesture;
    if (!isOver(event, ended?.pressed.control)) return;
    const wait = event.type === 'touchend' ? touchClick : 0;
    setTimeout(
      () => ended && ended === gesture && !ended.isDecided && count(ended.pressed, true, ended.repeated),
      wait,
    );
  };

  return {
    begin() {
      begun++;
      gesture = undefined;
      heldKey = undefined;
    },
    early(event, pressed) {
      if (!pressed) return;
      if (!gesture || !isSame(pressed)) {
        const repeated = event.type === 'pointerdown' && isSecondHalf(pressed);
        const fate = decide(pressed, { at: performance.now(), repeated, isEarly: true });
        gesture = { pressed, fate, isDown: beginnings.has(event.type), isDecided: false, repeated };
      }
      if (gesture.fate === 'go') return;
      // Without preventing its default: the click has to come, it is what the author is told about.
      event.stopImmediatePropagation();
      if (gesture.isDown && !gesture.isDecided && ends.has(event.type)) countSoon(event);
    },
    done(event, pressed, repeated) {
      if (!pressed) return;
      const same = isSame(pressed) ? gesture : undefined;
      // A click or a key may go on to a submit: that is one press, counted once.
      const isRest = event.type === 'submit' ? same?.isDecided : same && !same.isDecided && same.repeated;
      // Browsers count a press that ended elsewhere as the first half of a double click.
      const isAgain =
        repeated && last?.editable === pressed.composers[0].editable && performance.now() - last.at < repeats;
      const { fate } = count(pressed, true, isAgain || isRest === true);
      if (fate === 'go') return;
      if ('key' in event) heldKey = event.key as string;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    release(event) {
      if (event.key !== heldKey) return;
      heldKey = undefined;
      event.stopImmediatePropagation();
    },
  };
}
