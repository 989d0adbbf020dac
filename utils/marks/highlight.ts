import type { Finding, Severity } from '../../rules/finding';
import { styleSheet } from '../coach/coach-host';
import type { DraftText } from '../draft/read-draft';
import { windowOf, writtenIn } from '../draft/written-in';
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
  const page = windowOf(editable);
  const written = writtenIn(editable);
  const layers = severities.map((severity, rank) => createLayer(nameOf(severity), rank, page));
  const sheet = styleSheet(
    markSheet((severity) => `::highlight(${nameOf(severity)})`),
    page,
  );
  const sheeted = new Set<Document | ShadowRoot>();

  /** In the tree that the text stands in: a sheet of the document does not reach into shadow roots. */
  const adopt = () => {
    const tree = written.getRootNode() as Document | ShadowRoot;
    // What was taken out of the page is in no tree.
    if (!tree.adoptedStyleSheets) return;
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
function createLayer(name: string, priority: number, page: typeof globalThis) {
  const highlight = new page.Highlight();
  highlight.priority = priority;
  let shown: readonly Range[] = [];
  const register = () => {
    try {
      const highlights = registryOf(page);
      const registered = highlights.get(name);
      if (shown.length === 0 && registered === highlight) highlights.delete(name);
      // The page may have cleared them all.
      if (shown.length > 0 && registered !== highlight) highlights.set(name, highlight);
    } catch {
      // The page of a frame that is gone has none in Firefox; what is found is still said by the light.
    }
  };
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
      register();
    },
  };
}

/** The highlights of a page: in Firefox those of a frame whose page was replaced are only found as the page itself finds them. */
function registryOf(page: typeof globalThis & { wrappedJSObject?: typeof globalThis }): HighlightRegistry {
  try {
    return page.CSS.highlights;
  } catch {
    return (page.wrappedJSObject ?? page).CSS.highlights;
  }
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
