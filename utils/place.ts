/** Sizes in CSS pixels: the badge, the panel's width and least height, and the distance kept from everything. */
const badge = 28;
const panel = { width: 344, height: 260 };
const gap = 8;

/** A box on the screen, in CSS pixels of the viewport. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the panel goes: its corner, the room it has, and whether it grows upwards from there. */
interface PanelPlace {
  left: number;
  top: number;
  maxHeight: number;
  upwards: boolean;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The badge's top right corner: the lower right corner of the editable, where text seldom reaches. */
export function placeBadge(editable: Box, viewport: { width: number; height: number }): { right: number; top: number } {
  return {
    right: clamp(editable.right - gap / 2, badge + gap, viewport.width - gap),
    top: clamp(Math.max(editable.bottom - badge - gap / 2, editable.top), gap, viewport.height - badge - gap),
  };
}

/**
 * Where the panel covers neither the editable nor the publish control (both inside `frame`): right of it, left of it,
 * below, above; where there is no such room, at the viewport's top.
 */
export function placePanel(frame: Box, viewport: { width: number; height: number }): PanelPlace {
  const room = panel.width + 2 * gap;
  const beside = clamp(frame.top, gap, Math.max(gap, viewport.height - panel.height - gap));
  const besideHeight = viewport.height - beside - gap;
  const left = clamp(frame.right - panel.width, gap, Math.max(gap, viewport.width - room));
  if (viewport.width - frame.right >= room) {
    return { left: frame.right + gap, top: beside, maxHeight: besideHeight, upwards: false };
  }
  if (frame.left >= room)
    return { left: frame.left - room + gap, top: beside, maxHeight: besideHeight, upwards: false };
  if (viewport.height - frame.bottom >= panel.height) {
    return { left, top: frame.bottom + gap, maxHeight: viewport.height - frame.bottom - 2 * gap, upwards: false };
  }
  if (frame.top >= panel.height) return { left, top: frame.top - gap, maxHeight: frame.top - 2 * gap, upwards: true };
  return { left, top: gap, maxHeight: Math.max(viewport.height * 0.4, frame.top - 2 * gap), upwards: false };
}

/**
 * Keeps `element` (position: fixed, no size of its own) at the badge's corner and tells its style sheet where the panel
 * goes, until the signal aborts. Works on events only: scrolling, resizing and changes of the box's size.
 */
export function followPlace(element: HTMLElement, editable: Element, frame: Element, signal: AbortSignal): void {
  let asked = false;
  const place = () => {
    asked = false;
    const viewport = { width: innerWidth, height: innerHeight };
    const box = editable.getBoundingClientRect();
    element.hidden = box.width === 0 || box.height === 0;
    const { right, top } = placeBadge(box, viewport);
    moveTo(element, right, top);
    const at = placePanel(frame.getBoundingClientRect(), viewport);
    element.style.setProperty('--panel-left', `${at.left - right}px`);
    element.style.setProperty('--panel-top', `${at.top - top}px`);
    element.style.setProperty('--panel-width', `${Math.min(panel.width, viewport.width - 2 * gap)}px`);
    element.style.setProperty('--panel-height', `${at.maxHeight}px`);
    element.style.setProperty('--panel-shift', at.upwards ? '-100%' : '0');
  };
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(place);
  };
  addEventListener('scroll', ask, { capture: true, passive: true, signal });
  addEventListener('resize', ask, { passive: true, signal });
  const sizes = new ResizeObserver(ask);
  for (const watched of [editable, frame]) sizes.observe(watched);
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}

/** Inside a transformed or contained ancestor, "fixed" is relative to that ancestor: measure, and make up for it. */
function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  const got = element.getBoundingClientRect();
  if (Math.abs(got.left - left) > 1) element.style.left = `${2 * left - got.left}px`;
  if (Math.abs(got.top - top) > 1) element.style.top = `${2 * top - got.top}px`;
}
