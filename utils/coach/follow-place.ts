import { selectedAround } from '../draft/selection';
import { writtenIn } from '../draft/written-in';
import { followBox } from './follow-box';
import { placeBadge, placePanel } from './place';
import { type Box, isSeen, visiblePart } from './visible-part';

/** What the badge and panel are placed by. */
interface Parts {
  editable: HTMLElement;
  /** What holds the editable and its publish control. */
  frame: Element;
  controls: readonly Element[];
}

export type Follow = typeof followPlace;

/** What the badge must not lie on. */
const pressable =
  'a, button, input, textarea, select, summary, [role="button"], [contenteditable="true"], [tabindex="0"]';

/**
 * Keeps `element` (position: fixed, no size of its own) at the badge's corner and tells its style sheet where the panel
 * goes, until the signal aborts. Works on events only: scrolling, resizing and changes of the box's size and place.
 */
export function followPlace(element: HTMLElement, { editable, frame, controls }: Parts, signal: AbortSignal): void {
  const tree = editable.getRootNode() as Document | ShadowRoot;
  const isFree = ({ left, top, right, bottom }: Box): boolean => {
    const corners = [left + 4, (left + right) / 2, right - 4].flatMap((x) =>
      [top + 4, bottom - 4].map((y) => [x, y] as const),
    );
    return corners.every(([x, y]) => {
      const met = tree.elementsFromPoint(x, y).find((one) => one !== element);
      return !met || editable.contains(met) || !met.closest(pressable);
    });
  };
  const place = () => {
    const viewport = visibleViewport();
    const seen = visiblePart(editable);
    element.hidden = !isSeen(seen);
    if (element.hidden) return;
    const { right, top } = placeBadge(seen, viewport, isFree);
    moveTo(element, right, top);
    const free = [lineOf(editable) ?? seen, ...controls.map((control) => control.getBoundingClientRect())];
    const at = placePanel(frame.getBoundingClientRect(), viewport, free);
    element.style.setProperty('--panel-left', `${at.left - right}px`);
    element.style.setProperty('--panel-top', `${at.top - top}px`);
    element.style.setProperty('--panel-width', `${at.width}px`);
    element.style.setProperty('--panel-height', `${at.maxHeight}px`);
    element.style.setProperty('--panel-shift', at.upwards ? '-100%' : '0');
  };
  followBox(editable === frame ? [editable] : [editable, frame], place, signal);
  place();
}

/** What is seen of the page: less than the window where a keyboard is on the screen. */
function visibleViewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

/** The line that the caret is in, where the browser tells: not in fields. */
function lineOf(editable: HTMLElement): Box | undefined {
  const written = writtenIn(editable);
  const selected = selectedAround(editable);
  if (!selected || !written.contains(selected.endContainer)) return undefined;
  const caret = written.ownerDocument.createRange();
  caret.setStart(selected.endContainer, selected.endOffset);
  const { left, top, bottom, height } = caret.getBoundingClientRect();
  // What is in a frame tells its place there.
  const { x, y } = written === editable ? new DOMRect() : editable.getBoundingClientRect();
  return height > 0 ? { left: x + left, top: y + top, right: x + left + 1, bottom: y + bottom } : undefined;
}

/** Inside a zoomed or transformed ancestor lengths are relative to that ancestor: measure, and make up for it. */
function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  const got = element.getBoundingClientRect();
  if (Math.abs(got.left - left) > 1) element.style.left = `${2 * left - got.left}px`;
  if (Math.abs(got.top - top) > 1) element.style.top = `${2 * top - got.top}px`;
}
