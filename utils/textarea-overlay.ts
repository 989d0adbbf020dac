import type { Finding } from '../rules/finding';
import type { Highlighter } from './highlight';

/** What decides where a textarea breaks its lines; the overlay must break them at the same places. */
const metrics = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'wordBreak',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/**
 * Underlines findings in a textarea, where highlights can't reach: the same text in the same shape, invisible but for
 * its underlines, lies over the box in our own shadow root and scrolls and resizes with it.
 */
export function createTextareaOverlay(
  textarea: HTMLTextAreaElement,
  root: ShadowRoot,
  signal: AbortSignal,
): Highlighter {
  const overlay = document.createElement('div');
  overlay.className = 'overlay';
  overlay.setAttribute('aria-hidden', 'true');
  const text = overlay.appendChild(document.createElement('div'));
  root.prepend(overlay);

  const lay = () => {
    const box = textarea.getBoundingClientRect();
    const style = getComputedStyle(textarea);
    for (const property of metrics) text.style[property] = style[property];
    // `clientWidth` leaves out a scroll bar, which takes room from the lines.
    const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
    text.style.width = `${textarea.clientWidth + borders}px`;
    overlay.style.width = `${box.width}px`;
    overlay.style.height = `${box.height}px`;
    overlay.style.left = overlay.style.top = '0';
    const at = overlay.getBoundingClientRect();
    overlay.style.left = `${box.left - at.left}px`;
    overlay.style.top = `${box.top - at.top}px`;
    text.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
  };

  const sizes = new ResizeObserver(lay);
  sizes.observe(textarea);
  addEventListener('scroll', lay, { capture: true, passive: true, signal });
  addEventListener('resize', lay, { passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    overlay.remove();
  });

  return {
    paint(draft, findings) {
      text.replaceChildren(...piecesOf(draft.text, findings));
      lay();
    },
  };
}

/** The text as nodes, marked where findings stand; where findings overlap, the first one marks. */
function piecesOf(text: string, findings: readonly Finding[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, severity } of findings.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
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
