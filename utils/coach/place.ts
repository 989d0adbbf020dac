import { type Box, isSeen } from './visible-part';

/**
 * Sizes in CSS pixels: the badge; the panel's width, its least beside the box, its least height there and as a sheet; the
 * distance kept.
 */
const badge = 28;
const panel = { width: 344, narrow: 280, height: 260, sheet: 120 };
const gap = 8;
/** How far the badge may reach into a box of one line, whose text is in its middle. */
const overlap = 6;

/** Where the panel goes: its corner, the room it has, and whether it grows upwards from there. */
interface PanelPlace {
  left: number;
  top: number;
  width: number;
  maxHeight: number;
  upwards: boolean;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** What two boxes share. */
function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/**
 * Where the badge may go: a lower or upper right corner of the part of the editable that is seen, where text seldom
 * reaches; at a box of one line, which text fills, its edges from outside. `isFree` says whether a place would
 * cover something to press. All else failing, the first place.
 */
export function placeBadge(editable: Box, viewport: Box, isFree: (place: Box) => boolean = () => true): Box {
  const seen = shared(editable, viewport);
  const box = isSeen(seen) ? seen : editable;
  const inside = [box.bottom - badge - gap / 2, box.top + gap / 2];
  const outside = [box.top - badge + overlap, box.bottom - overlap];
  const tops = box.bottom - box.top >= 2 * badge ? [...inside, ...outside] : outside;
  const at = (wanted: number): Box => {
    const right = clamp(box.right - gap / 2, viewport.left + badge + gap, viewport.right - gap);
    const top = clamp(wanted, viewport.top + gap, viewport.bottom - badge - gap);
    return { left: right - badge, top, right, bottom: top + badge };
  };
  const found = tops.find((wanted) => Math.abs(at(wanted).top - wanted) <= gap && isFree(at(wanted)));
  return at(found ?? (tops[0] as number));
}

/**
 * Where the panel covers neither the editable nor the publish control (both inside `frame`, of which something is seen):
 * right of it, left of it, below, above. Where there is no such room, as on a low screen at 200 %, it is a sheet in the
 * largest strip of the viewport that is free of `keepFree`: first the line that is written, then the publish control.
 */
export function placePanel(frame: Box, viewport: Box, keepFree: readonly Box[] = []): PanelPlace {
  const widthIn = (room: number) => Math.min(panel.width, room - 2 * gap);
  const beside = clamp(frame.top, viewport.top + gap, viewport.bottom - panel.height - gap);
  const atSide = { top: beside, maxHeight: viewport.bottom - beside - gap, upwards: false };
  const right = widthIn(viewport.right - frame.right);
  if (right >= panel.narrow) return { ...atSide, left: frame.right + gap, width: right };
  const left = widthIn(frame.left - viewport.left);
  if (left >= panel.narrow) return { ...atSide, left: frame.left - gap - left, width: left };

  const width = widthIn(viewport.right - viewport.left);
  const under = { width, left: clamp(frame.right - width, viewport.left + gap, viewport.right - width - gap) };
  const below = viewport.bottom - frame.bottom;
  if (below >= panel.height) return { ...under, top: frame.bottom + gap, maxHeight: below - 2 * gap, upwards: false };
  const above = frame.top - viewport.top;
  if (above >= panel.height) return { ...under, top: frame.top - gap, maxHeight: above - 2 * gap, upwards: true };
  let free = sheet(viewport, keepFree);
  // A box that fills the screen, in which nobody can tell the line that is written, can't stay free.
  if (free.maxHeight < panel.sheet) free = sheet(viewport, keepFree.slice(1));
  return { ...under, ...free, upwards: false };
}

/** The largest strip across the viewport with nothing in it that has to stay free. */
function sheet(viewport: Box, keepFree: readonly Box[]): Pick<PanelPlace, 'top' | 'maxHeight'> {
  const taken = keepFree.map((box) => shared(box, viewport)).filter(isSeen);
  const starts = [viewport.top, ...taken.map(({ bottom }) => bottom)];
  const strips = starts.map((top) => {
    const next = taken.filter((box) => box.bottom > top).map((box) => Math.max(top, box.top));
    return { top: top + gap, maxHeight: Math.min(viewport.bottom, ...next) - top - 2 * gap };
  });
  return strips.reduce((best, strip) => (strip.maxHeight > best.maxHeight ? strip : best));
}
