import { accessibleName } from './accessible-name';
import { isControl } from './control-shape';
import { elementsWithin, isShown } from './elements-within';
import { likelyControls } from './likely-control';
import { partOf } from './likely-readers';
import { leadsOn } from './likely-words';
import { plainName } from './publish-words';

/** The controls that lead from a box to another step before it is published; none where something publishes it here already. */
export function likelyNexts(editable: Element): Element[] {
  const part = partOf(editable);
  if (!part || (likelyControls(editable)?.sureness ?? 0) > 1) return [];
  return [...elementsWithin(part, isControl)].filter(
    (control) => isControl(control) && isShown(control) && leadsOn.test(plainName(accessibleName(control))),
  );
}
