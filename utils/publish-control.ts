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

/** What a press publishes: the composer the author is in first, then the others of the same thread. */
export type PublishPress = readonly [Composer, ...Composer[]];

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
      const press = composersOf(control, network, surface, location, current);
      if (press) return press;
    }
  }
  return undefined;
}

/** All boxes of the surface that `control` publishes: those in the same container, the current one first. */
function composersOf(
  control: Element,
  network: Network,
  surface: Surface,
  location: string,
  current: Composer | undefined,
): PublishPress | undefined {
  const within = surface.container.map((selector) => control.closest(selector)).find((element) => element !== null);
  if (!within) return undefined;
  const shape = surface.publish.lastTextButtonIn;
  // A dialog over the dialog ("Discard draft?") has a last button of its own, which publishes nothing.
  const isSameDialog = ({ editable }: Composer) => !shape || editable.closest(shape) === control.closest(shape);
  const [first, ...others] = composersIn(within, [network], location)
    .filter((composer) => composer.surface === surface && isSameDialog(composer))
    .sort((a, b) => Number(b.editable === current?.editable) - Number(a.editable === current?.editable));
  return first && [first, ...others];
}

/** The boxes that are published together with this one: the other posts of a thread. */
export function threadOf(composer: Composer, location: string): PublishPress {
  const together = composersIn(composer.container, [composer.network], location).filter(
    ({ surface, editable }) => surface === composer.surface && editable !== composer.editable,
  );
  return [composer, ...together];
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
