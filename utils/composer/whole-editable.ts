import { typed } from '../draft/typed';
import { holdsOnlyEditables, isListOfBlocks } from './list-of-blocks';

/**
 * The outermost element of what is edited together: an editable with all that is edited inside it, the list of blocks that
 * it is one of, or the editor that draws what is typed into a hidden field (CodeMirror 5). Whether something around an
 * editable is such a whole says that thing alone, so that all editables inside have the same answer, and nothing is in two
 * boxes.
 */
export function wholeEditable(editable: Element): HTMLElement {
  const drawn = editable.closest<HTMLElement>('.CodeMirror');
  if (drawn) return drawn;
  let whole = editable;
  if (!editable.matches(typed)) return editable as HTMLElement;
  for (let outer = editable.parentElement; outer && outer.localName !== 'html'; outer = outer.parentElement) {
    if (outer.matches(typed) ? isWrittenInto(outer, whole) : isListOfBlocks(outer)) whole = outer;
  }
  return whole as HTMLElement;
}

/** Whether what is inside an editable is written as a part of it: no island stands between that has more than editables. */
function isWrittenInto(outer: Element, inner: Element): boolean {
  const island = inner.parentElement?.closest('[contenteditable="false"]');
  return !island || !outer.contains(island) || holdsOnlyEditables(outermostIsland(island, outer));
}

function outermostIsland(island: Element, outer: Element): Element {
  const around = island.parentElement?.closest('[contenteditable="false"]');
  return around && outer.contains(around) ? outermostIsland(around, outer) : island;
}
