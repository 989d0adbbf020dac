import { styleSheet } from '../coach/coach-host';
import { followBox } from '../coach/follow-box';
import { isSeen, visiblePart } from '../coach/visible-part';
import type { Highlighter, Marked } from './highlight';
import { markSheet } from './mark-style';

/** What decides where a field breaks its lines and how wide its letters are: the overlay must do as it does. */
const metrics = [
  ...([
    'direction',
    'unicodeBidi',
    'writingMode',
    'textAlign',
    'textIndent',
    'textTransform',
    'textRendering',
  ] as const),
  ...(['fontFamily', 'fontSize', 'fontStyle', 'fontVariant', 'fontWeight', 'fontStretch', 'fontKerning'] as const),
  ...(['fontFeatureSettings', 'fontVariationSettings', 'fontOpticalSizing', 'fontSizeAdjust', 'lineHeight'] as const),
  ...(['letterSpacing', 'wordSpacing', 'wordBreak', 'lineBreak', 'overflowWrap', 'hyphens', 'tabSize'] as const),
  ...(['whiteSpace', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'] as const),
] as const;

const sheetText = `
.overlay { position: fixed; left: 0; top: 0; overflow: hidden; pointer-events: none; transform-origin: 0 0 }
.overlay > div { position: absolute; box-sizing: border-box }
.overlay[data-lines='one'] > div { display: flex; align-items: center }
.overlay > div > div { color: transparent }
.overlay[data-lines='one'] > div > div { flex: none; min-width: 100% }
.overlay mark { color: transparent; background: none }
${markSheet((severity) => `.overlay mark[data-severity='${severity}']`)}`;

/**
 * Underlines findings in a textarea or an input, where highlights can't reach: the same text in the same shape, invisible
 * but for its underlines, lies over the box in our own shadow root and scrolls, moves and grows with it.
 */
export function createFieldOverlay(
  field: HTMLTextAreaElement | HTMLInputElement,
  root: ShadowRoot,
  signal: AbortSignal,
): Highlighter {
  const overlay = document.createElement('div');
  overlay.className = 'overlay';
  overlay.dataset.lines = field.localName === 'input' ? 'one' : 'many';
  overlay.setAttribute('aria-hidden', 'true');
  const shape = overlay.appendChild(document.createElement('div'));
  const text = shape.appendChild(document.createElement('div'));
  const sheet = styleSheet(sheetText);
  root.adoptedStyleSheets.push(sheet);
  root.prepend(overlay);

  /** The width of a textarea's line, to a fraction of a pixel: `clientWidth` is rounded. */
  let lineWidth = 0;
  const lay = () => {
    const style = getComputedStyle(field);
    const { left, top, right, bottom } = edgesOf(field, style);
    const seen = visiblePart(field);
    overlay.hidden = !isSeen(seen) || style.visibility !== 'visible';
    if (overlay.hidden) return;
    for (const property of metrics) shape.style[property] = style[property];
    shape.style.left = `${left}px`;
    shape.style.top = `${top}px`;
    const isOneLine = field.localName === 'input';
    const width = lineWidth + pixels(style.paddingLeft) + pixels(style.paddingRight);
    shape.style.width = `${isOneLine ? field.offsetWidth - left - right : width}px`;
    shape.style.height = `${field.offsetHeight - top - bottom}px`;
    text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;

    // As large as the field is without zoom and transform; what they make of both is measured, and made up for.
    overlay.style.transform = '';
    overlay.style.zoom = String(zoomOf(field) / zoomOf(root.host));
    overlay.style.width = `${field.offsetWidth}px`;
    overlay.style.height = `${field.offsetHeight}px`;
    const at = overlay.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const unit = at.width / field.offsetWidth;
    overlay.style.transform = `translate(${(box.left - at.left) / unit}px, ${(box.top - at.top) / unit}px) scale(${box.width / at.width})`;

    const scale = box.width / field.offsetWidth;
    const side = (hidden: number, edge: number) => `${Math.max(hidden / scale, edge)}px`;
    const sides = [
      side(seen.top - box.top, top),
      side(box.right - seen.right, right),
      side(box.bottom - seen.bottom, bottom),
      side(seen.left - box.left, left),
    ];
    overlay.style.clipPath = `inset(${sides.join(' ')})`;
    for (const mark of text.querySelectorAll('mark')) mark.style.visibility = isOpen(mark) ? '' : 'hidden';
  };

  /** Whether nothing of the page, a header that stays or a menu, lies over the field where the mark is. */
  const isOpen = (mark: Element): boolean => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const tree = field.getRootNode() as Document | ShadowRoot;
    const met = tree.elementFromPoint(left + width / 2, top + height / 2);
    return !met || met === field || met === root.host;
  };

  const ask = followBox([field], lay, signal);
  const lines = new ResizeObserver(([entry]) => {
    lineWidth = entry?.contentRect.width ?? lineWidth;
    ask();
  });
  lines.observe(field);
  // Moving the caret scrolls a field without an event of its own in some browsers; a font that comes late changes its lines.
  document.addEventListener('selectionchange', ask, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', ask, { signal });
  signal.addEventListener('abort', () => {
    lines.disconnect();
    overlay.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    paint(draft, marked) {
      show(text, piecesOf(draft.text, marked));
      ask();
    },
  };
}

/** How much of each side is border or scroll bar; an input has no bar, and Firefox counts its padding as if it were. */
function edgesOf(field: HTMLElement, style: CSSStyleDeclaration) {
  const left = pixels(style.borderLeftWidth);
  const top = pixels(style.borderTopWidth);
  const right = pixels(style.borderRightWidth);
  const bottom = pixels(style.borderBottomWidth);
  if (field.localName === 'input') return { left, top, right, bottom };
  return {
    left: field.clientLeft,
    top: field.clientTop,
    right: field.offsetWidth - field.clientLeft - field.clientWidth,
    bottom: field.offsetHeight - field.clientTop - field.clientHeight,
  };
}

const pixels = (length: string) => Number.parseFloat(length) || 0;
const zoomOf = (element: Element) => element.currentCSSZoom ?? 1;

/**
 * Shows pieces in place of the last ones. The nodes stay while their kinds do: in Chromium a node that comes or goes
 * anywhere on the page ends the author's step to undo.
 */
function show(text: HTMLElement, pieces: readonly Node[]): void {
  const shown = [...text.childNodes];
  if (shown.length !== pieces.length) {
    text.replaceChildren(...pieces);
    return;
  }
  for (const [index, node] of shown.entries()) {
    const piece = pieces[index];
    const data = node.firstChild ?? node;
    // Text that is put there again is laid out again.
    if (piece && data.nodeValue !== piece.textContent) data.nodeValue = piece.textContent;
    if (node instanceof HTMLElement && piece instanceof HTMLElement) node.dataset.severity = piece.dataset.severity;
  }
}

/** The text as nodes, marked where it is to be; where marks overlap, the first one shows. */
function piecesOf(text: string, marked: readonly Marked[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, severity } of marked.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (start === undefined || end === undefined || start < at) continue;
    const mark = document.createElement('mark');
    mark.dataset.severity = severity;
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  // A last empty line only has a height if something follows it.
  nodes.push(document.createTextNode(`${text.slice(at)}\u200b`));
  return nodes;
}
