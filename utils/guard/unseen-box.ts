import type { Network } from '../../rules/format/network';
import { type Composer, composersWithin, isPrivate } from '../composer/composer';
import { likeness } from '../composer/likeness';
import { hasControl } from '../composer/publish-control';
import { closest } from '../composer/selectors';

/** Whether an element is a page within the page that is written in, as some rich editors are. */
export function isEditorFrame(element: Element | undefined): element is HTMLIFrameElement {
  const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  return (
    inner?.designMode === 'on' ||
    inner?.querySelector('body:is([contenteditable=""], [contenteditable="true"])') != null
  );
}

/**
 * A box that this script can't read, because it is a page of its own in a frame: the focus went into a frame that stands
 * where a composer would be, beside a publish control, and no composer is seen there.
 */
export function unseenBoxAt(focused: Element | undefined, networks: readonly Network[]): Composer | undefined {
  if (!(focused instanceof HTMLIFrameElement)) return undefined;
  const isEditor = isEditorFrame(focused);
  if (focused.contentDocument && !isEditor) return undefined;
  const path = location.pathname;
  for (const network of networks) {
    if (isPrivate(network, focused, path)) continue;
    for (const surface of network.surfaces) {
      const likely = isEditor && surface.publish.likeliest && likeness()?.composerAt(focused, network, surface);
      if (likely) return likely;
      const container = closest(focused, surface.container);
      const unseen = container && { network, surface, editable: focused, container };
      if (!unseen || !hasControl(unseen)) continue;
      if (composersWithin(container, networks, path).length === 0) return unseen;
    }
  }
  return undefined;
}
