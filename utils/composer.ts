import type { Network, Surface } from './networks/network';

/** A compose box on the page that the author writes a draft in. */
export interface Composer {
  network: Network;
  surface: Surface;
  editable: HTMLElement;
  /** The closest ancestor that also holds the publish control; the document's root where none is named. */
  container: Element;
}

/** Whether private messages live where `element` is: such a box is never read. */
export function isPrivate(network: Network, element: Element, path: string): boolean {
  const onPath = network.private.paths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  return onPath || network.private.within.some((selector) => element.closest(selector) !== null);
}

/** The closest ancestor of `element` that any of the selectors names. */
function closest(element: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/**
 * The composer that `element` is in, if it is in one.
 * A surface with a named container counts only inside it, so that a network's modal and inline boxes are told apart.
 */
export function composerOf(element: Element, networks: readonly Network[], path: string): Composer | undefined {
  for (const network of networks) {
    for (const surface of network.surfaces) {
      const editable = closest(element, surface.editable);
      if (!(editable instanceof HTMLElement)) continue;
      const container = closest(editable, surface.container);
      if (!container || isPrivate(network, editable, path)) continue;
      return { network, surface, editable, container };
    }
  }
  return undefined;
}

/** The composers inside `root`, also those that never had the focus (a box the site filled in itself). */
export function composersIn(root: ParentNode, networks: readonly Network[], path: string): Composer[] {
  const composers = new Map<Element, Composer>();
  for (const network of networks) {
    for (const element of root.querySelectorAll(network.surfaces.flatMap((surface) => surface.editable).join(','))) {
      const composer = composerOf(element, [network], path);
      if (composer) composers.set(composer.editable, composer);
    }
  }
  return [...composers.values()];
}
