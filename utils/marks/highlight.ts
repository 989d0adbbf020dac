import type { Finding, Severity } from '../../rules/finding';
import { styleSheet } from '../coach/coach-host';
import type { DraftText } from '../draft/read-draft';
import { markSheet, severities } from './mark-style';

/** The page can read these names: they say nothing of what is marked. */
const nameOf = (severity: Severity) => `goalpost-${severities.indexOf(severity)}`;

/** Words to be marked, and how loudly; without a place they are not. */
export type Marked = Pick<Finding, 'start' | 'end' | 'severity'>;

/** Underlines findings in a box without touching its nodes. Painting again replaces what was painted. */
export interface Highlighter {
  paint(draft: DraftText, marked: readonly Marked[]): void;
}

/** Marks a rich editor by CSS custom highlights, gone when the signal aborts. */
export function createHighlighter(editable: HTMLElement, signal: AbortSignal): Highlighter {
  const layers = severities.map((severity, rank) => createLayer(nameOf(severity), rank));
  const sheet = styleSheet(markSheet((severity) => `::highlight(${nameOf(severity)})`));
  const sheeted = new Set<Document | ShadowRoot>();

  /** In the tree that the text stands in: a sheet of the document does not reach into shadow roots. */
  const adopt = () => {
    const tree = editable.getRootNode();
    if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
    sheeted.add(tree);
    // A page that sets its own sheets drops ours: adopt again where it is missing.
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
  };

  signal.addEventListener('abort', () => {
    for (const layer of layers) layer.show([]);
    for (const tree of sheeted) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return {
    paint(draft, all) {
      adopt();
      severities.forEach((severity, rank) => {
        const marked = all.filter((one) => one.severity === severity);
        layers[rank]?.show(marked.flatMap((one) => rangeOf(draft, one)));
      });
    },
  };
}

/** One highlight, which lives as long as the highlighter: only ranges that are new or gone are told to the browser. */
function createLayer(name: string, priority: number) {
  const highlight = new Highlight();
  highlight.priority = priority;
  let shown: readonly Range[] = [];
  return {
    show(ranges: readonly Range[]) {
      // The browser moves ranges along with the text, so that most are right already: those before and after the change.
      const isRight = (one: Range | undefined, other: Range | undefined) =>
        one && other && isSamePlace(one, other) && highlight.has(one);
      let before = 0;
      while (isRight(shown[before], ranges[before])) before++;
      let after = 0;
      const most = Math.min(shown.length, ranges.length) - before;
      while (after < most && isRight(shown.at(-1 - after), ranges.at(-1 - after))) after++;
      const fresh = ranges.slice(before, ranges.length - after);
      for (const gone of shown.slice(before, shown.length - after)) highlight.delete(gone);
      for (const range of fresh) highlight.add(range);
      shown = [...shown.slice(0, before), ...fresh, ...shown.slice(shown.length - after)];
      const registered = CSS.highlights.get(name);
      if (shown.length === 0 && registered === highlight) CSS.highlights.delete(name);
      // The page may have cleared them all.
      if (shown.length > 0 && registered !== highlight) CSS.highlights.set(name, highlight);
    },
  };
}

function isSamePlace(one: Range, other: Range): boolean {
  return (
    one.startOffset === other.startOffset &&
    one.endOffset === other.endOffset &&
    one.startContainer === other.startContainer &&
    one.endContainer === other.endContainer
  );
}

function rangeOf(draft: DraftText, { start, end }: Marked): Range[] {
  if (start === undefined || end === undefined) return [];
  const range = draft.rangeOf({ start, end });
  return range ? [range] : [];
}
