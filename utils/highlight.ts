import type { Finding, Severity } from '../rules/finding';
import { styleSheet } from './coach-host';
import type { DraftText } from './read-draft';

const severities: readonly Severity[] = ['tip', 'warn', 'block'];

/** Mid-tones that show on a light page and on a dark one: what scheme the page follows is not known. */
const underlines: Record<Severity, string> = { tip: '#2f7fd6', warn: '#d98200', block: '#e0334a' };

const nameOf = (severity: Severity) => `goalpost-${severity}`;

const sheetText = severities
  .map(
    (severity) =>
      `::highlight(${nameOf(severity)}) { text-decoration: underline wavy 2px ${underlines[severity]}; background-color: ${underlines[severity]}22 }`,
  )
  .join('\n');

/** Underlines findings in a rich editor without touching its nodes. Painting again replaces what was painted. */
export interface Highlighter {
  paint(draft: DraftText, findings: readonly Finding[]): void;
}

/** Marks by CSS custom highlights, gone when the signal aborts. */
export function createHighlighter(signal: AbortSignal): Highlighter {
  const sheet = styleSheet(sheetText);
  const clear = () => {
    for (const severity of severities) CSS.highlights.delete(nameOf(severity));
  };
  signal.addEventListener('abort', () => {
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });
  return {
    paint(draft, findings) {
      // A page that sets its own sheets drops ours: adopt again where it is missing.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
      for (const severity of severities) {
        const ranges = findings
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => rangeOf(draft, finding));
        if (ranges.length > 0) CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
        else CSS.highlights.delete(nameOf(severity));
      }
    },
  };
}

function rangeOf(draft: DraftText, { start, end }: Finding): Range[] {
  if (start === undefined || end === undefined) return [];
  const range = draft.rangeOf({ start, end });
  return range ? [range] : [];
}
