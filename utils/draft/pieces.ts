import type { Span } from '../../rules/finding';
import { isText } from './node-kinds';

/**
 * A stretch of the draft and where it stands: characters of a text node from `from`, or a whole element (a line break,
 * an emoji's picture). A piece of no length is a place for the caret in an empty line.
 */
export interface Piece {
  node: Text | Element;
  from: number;
  start: number;
  length: number;
}

/** The DOM range of a span of UTF-16 offsets in the draft; undefined where the page has changed meanwhile. */
export function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  const inside = ({ start: at, length }: Piece, offset: number) => at <= offset && offset <= at + length;
  const first = pieces.findLast((piece) => inside(piece, start));
  // A span ends where its last character does, not where the next node begins.
  const last = start === end ? first : pieces.find((piece) => inside(piece, end));
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(...pointIn(first, start, start >= first.start + first.length));
    range.setEnd(...pointIn(last, end, end > last.start));
  } catch {
    return undefined;
  }
  return range;
}

/** The offset in the draft of a place in the DOM; undefined for a place outside of it. */
export function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  if (isText(node)) return offsetInText(pieces, node, offset);
  const children = [...node.childNodes];
  const isIn = (elements: readonly Node[]) => (piece: Piece) =>
    elements.some((element) => element.contains(piece.node));
  const next = pieces.find(isIn(children.slice(offset, offset + 1)));
  if (next) return next.start;
  const last = pieces.findLast(isIn(children.slice(0, offset)));
  return last ? last.start + last.length : pieces.find(isIn(children))?.start;
}

/** Beside what engines put into a text for the caret's sake, which is no text of the draft, it is where that stands. */
function offsetInText(pieces: readonly Piece[], node: Text, offset: number): number | undefined {
  const own = pieces.filter((piece) => piece.node === node);
  const at =
    own.find(({ from, length }) => from <= offset && offset <= from + length) ??
    own.findLast(({ from }) => from < offset) ??
    own[0];
  return at && at.start + Math.min(Math.max(offset - at.from, 0), at.length);
}

/** The place of an offset in a piece; for a whole element the one before it, or after it. */
function pointIn({ node, from, start, length }: Piece, offset: number, isAfter: boolean): [Node, number] {
  if (isText(node)) return [node, from + offset - start];
  const index = [...(node.parentNode?.childNodes ?? [])].indexOf(node);
  return [node.parentNode ?? node, index + (isAfter && length > 0 ? 1 : 0)];
}
