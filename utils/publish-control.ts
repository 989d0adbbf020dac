import { type Composer, composersIn } from './composer';
import type { Network, Surface } from './networks/network';

const buttons = 'button, [role="button"], input[type="submit"]';

/** Whether the network itself lets the control do nothing now; pressing it publishes nothing. */
function isDisabled(control: Element): boolean {
  return control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** A visible button that shows words and no icon: the shape every network gives its publish button. */
function isTextButton(button: Element): boolean {
  if (button.querySelector('svg, img, i') || !button.textContent?.trim()) return false;
  const box = button.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** The last text-only button inside `container`, in any language. */
function lastTextButton(container: Element): Element | undefined {
  return [...container.querySelectorAll(buttons)].filter(isTextButton).at(-1);
}

/** The element of `path` that publishes on this surface, if the event went through it. */
function controlOn(surface: Surface, path: readonly Element[]): Element | undefined {
  const { selectors, lastTextButtonIn } = surface.publish;
  const named = path.find((element) => selectors.some((selector) => element.matches(selector)));
  if (named || !lastTextButtonIn) return named;
  const button = path.find((element) => element.matches(buttons));
  const container = button?.closest(lastTextButtonIn);
  if (!button || !container || selectors.some((selector) => container.querySelector(selector))) return undefined;
  return lastTextButton(container) === button ? button : undefined;
}

/** A control the author pressed, and the composer whose draft it publishes. */
export interface PublishPress {
  composer: Composer;
  control: Element;
}

/**
 * Finds what an event's path publishes: the control is matched anew each time, because networks move and re-create
 * their buttons. `current` is preferred where several boxes could be meant.
 */
export function publishPressOf(
  path: readonly Element[],
  networks: readonly Network[],
  location: string,
  current: Composer | undefined,
): PublishPress | undefined {
  for (const network of networks) {
    for (const surface of network.surfaces) {
      const control = controlOn(surface, path);
      if (!control || isDisabled(control)) continue;
      const composer = composerFor(control, network, surface, location, current);
      if (composer) return { composer, control };
    }
  }
  return undefined;
}

/** The composer that `control` publishes: the one in the same container, the current one first. */
function composerFor(
  control: Element,
  network: Network,
  surface: Surface,
  location: string,
  current: Composer | undefined,
): Composer | undefined {
  if (current?.surface === surface && current.editable.isConnected && current.container.contains(control))
    return current;
  const within = surface.container.map((selector) => control.closest(selector)).find((element) => element !== null);
  const composers = composersIn(within ?? control.ownerDocument, [network], location);
  return composers.find((composer) => composer.surface === surface);
}

/** The smallest part of the page that holds both the editable and its publish control; the editable where none is seen. */
export function frameOf({ editable, container, surface }: Composer): Element {
  const { selectors, lastTextButtonIn } = surface.publish;
  if (selectors.length > 0) {
    for (
      let element: Element | null = editable;
      element && element !== container.parentElement;
      element = element.parentElement
    ) {
      if (element.querySelector(selectors.join(','))) return element;
    }
  }
  return (lastTextButtonIn && editable.closest(lastTextButtonIn)) || editable;
}
