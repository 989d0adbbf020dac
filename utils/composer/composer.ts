import type { Network, Surface } from '../../rules/format/network';
import { isEditorFrame } from '../draft/written-in';
import { likeness } from './likeness';
import { closest, findAll } from './selectors';
import { containsAcross } from './shadow-root';

/** A compose box on the page that the author writes a draft in. */
export interface Composer {
  network: Network;
  surface: Surface;
  editable: HTMLElement;
  /** The closest ancestor that also holds the publish control. */
  container: Element;
}

/** Whether private messages live where `element` is: such a box is never read. */
export function isPrivate(network: Network, element: Element, path: string): boolean {
  return (
    network.private.paths.some((prefix) => isUnder(path, prefix)) ||
    closest(element, network.private.within) !== undefined
  );
}

/** Whether a path starts with the steps of `prefix`, of which a `*` may be any. */
function isUnder(path: string, prefix: string): boolean {
  const steps = path.split('/');
  return prefix
    .split('/')
    .every((step, index) => step === steps[index] || (step === '*' && steps[index] !== undefined));
}

/**
 * The composer that `element` is in, if it is in one. Of several networks on a page, what one calls private is so for all.
 * A surface with a named container counts only inside it, so that a network's modal and inline boxes are told apart.
 */
export function composerOf(element: Element, networks: readonly Network[], path: string): Composer | undefined {
  if (networks.some((network) => isPrivate(network, element, path))) return undefined;
  for (const network of networks) {
    for (const surface of network.surfaces) {
      const editable = closest(element, surface.editable);
      if (!(editable instanceof HTMLElement) || (editable.localName === 'iframe' && !isEditorFrame(editable))) continue;
      const likely = surface.publish.likeliest && likeness()?.composerAt(editable, network, surface);
      if (likely) return likely;
      const container = closest(editable, surface.container);
      if (!container) continue;
      return { network, surface, editable, container };
    }
  }
  return undefined;
}

/** The composers inside `root`, also those that never had the focus (a box the site filled in itself). */
export function composersIn(root: ParentNode, networks: readonly Network[], path: string): Composer[] {
  const composers = new Map<Element, Composer>();
  for (const selector of networks.flatMap(({ surfaces }) => surfaces.flatMap(({ editable }) => editable))) {
    for (const element of findAll(root, selector)) {
      const composer = composerOf(element, networks, path);
      if (composer) composers.set(composer.editable, composer);
    }
  }
  return [...composers.values()];
}

/** The composers inside a container, in whatever tree the container stands, in the order of the page. */
export function composersWithin(container: Element, networks: readonly Network[], path: string): Composer[] {
  const root = container.getRootNode();
  const trees = root instanceof ShadowRoot ? [root, document] : [document];
  const composers = trees.flatMap((tree) => composersIn(tree, networks, path));
  return [...new Map(composers.map((composer) => [composer.editable, composer])).values()]
    .filter(({ editable }) => containsAcross(container, editable))
    .sort((a, b) => (a.editable.compareDocumentPosition(b.editable) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
}
