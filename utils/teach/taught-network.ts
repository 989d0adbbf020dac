import type { Network, Surface } from '../../rules/format/network';
import { closest } from '../composer/selectors';
import { containsAcross, parentAcross } from '../composer/shadow-root';
import { selectorsFor } from './selectors-for';

/** What the person pointed at: the box, and what publishes it; without a control, the Enter key does. */
export interface Pointed {
  editable: Element;
  control: Element | undefined;
}

const boxShape = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const controlShape = 'button, [role="button"], input, a, summary, [tabindex]';

/** The box at or around an element, or the only one inside it; undefined where there is none. */
export function boxAt(element: Element): Element | undefined {
  const around = closest(element, [boxShape]);
  const inside = [...element.querySelectorAll(boxShape)];
  return around ?? (inside.length === 1 ? inside[0] : undefined);
}

/** The control at or around an element, else the element itself. */
export function controlAt(element: Element): Element {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    if (at.matches(controlShape) || at.localName.endsWith('-button')) return at;
  }
  return element;
}

/** The smallest element that holds both. */
function holderOf(inner: Element, other: Element): Element {
  let at: Element = inner;
  while (!containsAcross(at, other)) at = parentAcross(at) ?? other.ownerDocument.documentElement;
  return at;
}

/**
 * The site as it was taught now, beside what it was taught before; undefined where the box or its control can't be found
 * again by anything lasting.
 */
export function taughtNetwork(
  host: string,
  { editable, control }: Pointed,
  before: Network | undefined,
): Network | undefined {
  const boxes = selectorsFor(editable);
  const controls = control ? selectorsFor(control) : [];
  if (boxes.length === 0 || (control && controls.length === 0)) return undefined;
  const holder = control && holderOf(editable, control);
  const surface: Surface = {
    id: 'post',
    editable: boxes,
    container: [...(holder ? selectorsFor(holder).slice(0, 2) : []), 'body'],
    publish: { selectors: controls },
    shortcuts: control ? ['mod+Enter'] : ['mod+Enter', 'Enter'],
  };
  const others = (before?.surfaces ?? []).filter((one) => !one.editable.some((selector) => boxes.includes(selector)));
  const surfaces = [surface, ...others].map((one, index) => ({
    ...one,
    id: index === 0 ? 'post' : `post-${index + 1}`,
  }));
  return { id: host, name: host, matches: [`https://${host}/*`], private: { paths: [], within: [] }, surfaces };
}
