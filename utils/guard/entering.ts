import { focusedElement } from '../composer/shadow-root';
import { elementsOf } from './event-path';

/** How long pages take to show what they show once something is written, in milliseconds. */
const drawing = 300;

/**
 * Calls back with what the author enters, until `signal` aborts, and once more when they have begun to write there: what
 * publishes some boxes, and so tells what they are, is there only then. `isOurs` keeps our own panel's focus to itself.
 */
export function onEntering(
  callback: (entered: Element | undefined) => void,
  isOurs: (event: FocusEvent) => boolean,
  signal: AbortSignal,
): void {
  let entered: Element | undefined;
  const onFocus = (event: FocusEvent) => {
    if (!event.isTrusted || isOurs(event)) return;
    entered = elementsOf(event)[0];
    callback(entered);
  };
  const onInput = (event: Event) => {
    if (!event.isTrusted || elementsOf(event)[0] !== entered) return;
    entered = undefined;
    setTimeout(() => signal.aborted || callback(focusedElement()), drawing);
  };
  addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('input', onInput, { capture: true, signal });
}
