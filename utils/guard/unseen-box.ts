import type { Network } from '../../rules/format/network';
import { type Composer, composerOf, composersWithin, isPrivate } from '../composer/composer';
import { hasControl } from '../composer/publish-control';
import { closest } from '../composer/selectors';
import { isEditorFrame } from '../draft/written-in';

/**
 * A box that this script can't read, because it is another site's page in a frame, or one that nothing tells as a composer:
 * the focus went into a frame that stands where a composer would be, beside a publish control, and no composer is seen there.
 */
export function unseenBoxAt(focused: Element | undefined, networks: readonly Network[]): Composer | undefined {
  if (!(focused instanceof HTMLIFrameElement)) return undefined;
  const path = location.pathname;
  if (focused.contentDocument && (!isEditorFrame(focused) || composerOf(focused, networks, path))) return undefined;
  for (const network of networks) {
    if (isPrivate(network, focused, path)) continue;
    for (const surface of network.surfaces) {
      const container = closest(focused, surface.container);
      const unseen = container && { network, surface, editable: focused, container };
      if (!unseen || !hasControl(unseen)) continue;
      if (composersWithin(container, networks, path).length === 0) return unseen;
    }
  }
  return undefined;
}
