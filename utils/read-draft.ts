import type { Span } from '../rules/finding';
import type { Editor } from './editors/editor';

/** The text of an editable as the site would publish it, and where each piece of it stands on the page. */
export interface DraftText {
  text: string;
  /** The DOM range of a span of UTF-16 offsets; undefined in a textarea, or where the page changed meanwhile. */
  rangeOf(span: Span): Range | undefined;
  /** Whether every piece of it still stands on the page as it was read, so that ranges are right. */
  isCurrent(): boolean;
  /** The offset in the draft of a place inside one of its text nodes; undefined for any other place. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** A text node, and the offset in the draft at which its text starts. */
interface Piece {
  node: Text;
  start: number;
  length: number;
}

/** Reads the draft, paragraph by paragraph. */
export function readDraft(editable: HTMLElement, editor: Editor): DraftText {
  if (editable instanceof HTMLTextAreaElement) {
    return { text: editable.value, rangeOf: () => undefined, isCurrent: () => true, offsetOf: () => undefined };
  }
  const pieces: Piece[] = [];
  let text = '';
  let blocks = 0;

  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length, length: node.length });
        text += node.data;
      } else if (node instanceof Element && !(editor.ignored && node.matches(editor.ignored))) {
        visitElement(node);
      }
    }
  };

  const visitElement = (element: Element) => {
    if (element.localName === 'br') {
      if (!(editor.filler && element.matches(editor.filler))) text += '\n';
      return;
    }
    // Only the innermost block is a line: a list item's paragraph, not also the item.
    if (editor.blocks && element.matches(editor.blocks) && !element.querySelector(editor.blocks)) {
      if (blocks > 0) text += '\n';
      blocks++;
    }
    visit(element);
  };

  visit(editable);
  return {
    text,
    rangeOf: (span) => rangeOf(pieces, span),
    isCurrent: () => pieces.every(({ node, length }) => node.isConnected && node.length === length),
    offsetOf(node, offset) {
      const piece = pieces.find((candidate) => candidate.node === node);
      return piece && piece.start + offset;
    },
  };
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end) ?? first;
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const from = start - first.start;
  const to = end - last.start;
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
