import { nameOf, pictureOf, showsOther } from './control-picture';
import { isControl } from './control-shape';
import { elementsOf, isShown } from './elements-within';
import { asksForPost, labelOf } from './likely-words';
import { parentAcross } from './shadow-root';

/** How many steps out of the box a control without a name is still its own. */
const reach = 3;
const end = 'form, [role="form"], article, [role="article"], dialog, [role="dialog"], [aria-modal="true"], body';

const lettersOf = (element: Element) => (element.textContent ?? '').match(/\p{L}/gu)?.length ?? 0;

/** The controls of a part of the page; undefined where it says more than they do, as a list of comments does. */
function toolsIn(part: Element): Element[] | undefined {
  const tools = [...elementsOf(part, isControl)].filter(isControl);
  const outer = tools.filter((tool) => !tools.some((other) => other !== tool && other.contains(tool)));
  return outer.reduce((sum, tool) => sum + lettersOf(tool), 0) < lettersOf(part) ? undefined : outer;
}

/** A control that shows a picture nobody knows, or one that may mean sending. */
function isUnnamed(control: Element): boolean {
  const hasName = /\p{L}/u.test(nameOf(control));
  return (
    !hasName && isShown(control) && !control.matches('[type="file"], label') && !showsOther.test(pictureOf(control))
  );
}

/** Where a box asks for a post and nothing named publishes it: the last control without a name that stands right after it. */
export function unnamedBeside(editable: Element): { controls: Element[]; together: Element } | undefined {
  if (!asksForPost.test(labelOf(editable as HTMLElement))) return undefined;
  let found: { controls: Element[]; together: Element } | undefined;
  let inner: Element = editable;
  for (let steps = 0; steps < reach; steps++) {
    const scope = parentAcross(inner);
    if (!scope) break;
    for (let part = inner.nextElementSibling; part; part = part.nextElementSibling) {
      const tools = toolsIn(part);
      if (!tools) return found;
      const last = tools.filter(isUnnamed).at(-1);
      if (last) found = { controls: [last], together: scope };
    }
    if (scope.matches(end)) break;
    inner = scope;
  }
  return found;
}
