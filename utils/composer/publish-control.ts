import type { Control, Network, Surface } from '../../rules/format/network';
import { accessibleName } from './accessible-name';
import { type Composer, composersIn, composersWithin } from './composer';
import { likeness } from './likeness';
import { isPublishWord } from './publish-words';
import { closest, findAll, matches } from './selectors';
import { containsAcross, parentAcross, shadowRootsAround } from './shadow-root';

const buttons = 'button, [role="button"], input[type="submit"]';

/** Whether the network itself lets the control do nothing now; pressing it publishes nothing. */
export function isDisabled(control: Element): boolean {
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

const isNamed = (element: Element, selectors: readonly string[]) =>
  selectors.some((selector) => matches(element, selector)) && isPublishWord(accessibleName(element));

/** The element of an event's path that is the control, if the event went through it. */
function controlOn({ selectors = [], named = [], lastTextButtonIn, likeliest }: Control, path: readonly Element[]) {
  if (likeliest) return path.find((element) => likeness()?.isControl(element));
  const told = path.find((element) => selectors.some((selector) => matches(element, selector)));
  const called = told ?? path.find((element) => isNamed(element, named));
  if (called || !lastTextButtonIn) return called;
  const button = path.find((element) => element.matches(buttons));
  const container = button && closest(button, [lastTextButtonIn]);
  if (!button || !container) return undefined;
  const isToldApart =
    selectors.some((selector) => findAll(container, selector).length > 0) ||
    named.some((selector) => findAll(container, selector).some((element) => isNamed(element, named)));
  return !isToldApart && lastTextButton(container) === button ? button : undefined;
}

/** What a press publishes: the composer the author is in first, then the others that go out with it. */
export type PublishPress = readonly [Composer, ...Composer[]];

/** What the author pressed, and what goes out by it. */
export interface Pressed {
  composers: PublishPress;
  /** Undefined where keys or a form did it. */
  control?: Element | undefined;
  /** True for "Next": the draft goes on to another step, and out at a later press. */
  leadsOn: boolean;
  /** True where a box of an earlier step is published, which is gone or hidden by now. */
  isLastStep?: true;
  /** The form's own event: where the page does not prevent it, the browser leaves the page with the post. */
  submit?: SubmitEvent | undefined;
}

/** The boxes around a press: those the page is searched for are of `networks`. */
export interface Surroundings {
  networks: readonly Network[];
  /** The path of the page's address. */
  location: string;
  /** The composer the author is in; preferred where several boxes could be meant. */
  current: Composer | undefined;
  /** Drafts that were led on to another step, where their boxes may be gone from the page. */
  ledOn: PublishPress | undefined;
  /** Boxes nobody has described that may have gone, or been hidden, on the way to a last step; the newest first. */
  left?: readonly Composer[] | undefined;
}

/**
 * Finds what an event's path publishes or leads on: the control is matched anew each time, because networks move and
 * re-create their buttons.
 */
export function pressedOn(path: readonly Element[], around: Surroundings): Pressed | undefined {
  const { ledOn } = around;
  const goesOut = (which: 'publish' | 'next') => ledOn && controlIn(ledOn[0].surface[which], path);
  const last = goesOut('publish') ?? goesOut('next');
  for (const network of around.networks) {
    for (const surface of network.surfaces) {
      for (const which of ['publish', 'next'] as const) {
        const control = controlIn(surface[which], path);
        const composers = control && composersOf(control, network, surface, which, around);
        if (!composers) continue;
        // The step that follows may have a box of its own, as a shared article has; what was led on goes out with it.
        const others =
          last === control && ledOn?.filter(({ editable }) => composers.every((one) => one.editable !== editable));
        return { composers: [...composers, ...(others || [])], control, leadsOn: which === 'next' };
      }
    }
  }
  if (last && ledOn) return { composers: ledOn, control: last, leadsOn: !goesOut('publish') };
  return lastStepOn(path, around);
}

/** The press that publishes, at the last of a flow of steps, a box that is not on the page any more. */
function lastStepOn(path: readonly Element[], { left = [] }: Surroundings): Pressed | undefined {
  for (const composer of left) {
    const control = likeness()?.lastStep(path, composer);
    if (control && !isDisabled(control)) return { composers: [composer], control, leadsOn: false, isLastStep: true };
  }
  return undefined;
}

const controlIn = (control: Control | undefined, path: readonly Element[]): Element | undefined => {
  const found = control && controlOn(control, path);
  return found && !isDisabled(found) ? found : undefined;
};

/** All boxes that `control` publishes: those in the same container that it is the control of, the current one first. */
function composersOf(
  control: Element,
  network: Network,
  surface: Surface,
  which: 'publish' | 'next',
  { networks, location, current }: Surroundings,
): PublishPress | undefined {
  if (surface.publish.likeliest) return likelyComposersOf(control, { networks, location, current });
  const within = closest(control, surface.container);
  if (!within) return undefined;
  const shape = surface[which]?.lastTextButtonIn;
  // A dialog over the dialog ("Discard draft?") has a last button of its own, which publishes nothing.
  const isSameDialog = ({ editable }: Composer) => !shape || closest(editable, [shape]) === closest(control, [shape]);
  const isItsControl = ({ surface: { [which]: its } }: Composer) => its && controlOn(its, [control]) === control;
  const [first, ...others] = composersWithin(within, networks, location)
    .filter((composer) => composer.network === network && isItsControl(composer) && isSameDialog(composer))
    .sort((a, b) => Number(b.editable === current?.editable) - Number(a.editable === current?.editable));
  return first && [first, ...others];
}

/** The boxes nobody has described that `control` publishes, as it seems: with their titles, the current one first. */
function likelyComposersOf(
  control: Element,
  { networks, location, current }: Pick<Surroundings, 'networks' | 'location' | 'current'>,
): PublishPress | undefined {
  // Searched are the page and the shadow roots that the control and the author are in, not every one of the page.
  const trees = new Set<ParentNode>([
    document,
    ...shadowRootsAround(control),
    ...(current ? shadowRootsAround(current.editable) : []),
  ]);
  const all = [...trees].flatMap((tree) => composersIn(tree, networks, location));
  // What is pressed may be a part of it, as the button in the shadow root of a design system's own button.
  const isIts = (composer: Composer) =>
    composer.surface.publish.likeliest &&
    likeness()
      ?.controlsOf(composer.editable)
      .some((one) => containsAcross(one, control));
  const containers = new Set(all.filter(isIts).map(({ container }) => container));
  const [first, ...others] = [...new Map(all.map((composer) => [composer.editable, composer])).values()]
    .filter((composer) => composer.surface.publish.likeliest && containers.has(composer.container))
    .sort((a, b) => Number(b.editable === current?.editable) - Number(a.editable === current?.editable));
  return first && [first, ...others];
}

/** The boxes that are published together with this one: the other posts of a thread, the title of a text. */
export function threadOf(composer: Composer, networks: readonly Network[], location: string): PublishPress {
  const together = composersWithin(composer.container, networks, location).filter(
    ({ container, editable }) => container === composer.container && editable !== composer.editable,
  );
  return [composer, ...together];
}

/** The controls of a box that can be told by themselves. */
export function controlsOf({ container, editable, surface: { publish } }: Composer): Element[] {
  if (publish.likeliest) return [...(likeness()?.controlsOf(editable) ?? [])];
  const { selectors = [], named = [] } = publish;
  return [
    ...selectors.flatMap((selector) => findAll(container, selector)),
    ...named.flatMap((selector) => findAll(container, selector).filter((element) => isNamed(element, named))),
  ];
}

/** Whether the page shows what publishes this box. */
export function hasControl(composer: Composer): boolean {
  return controlsOf(composer).some((control) => control.checkVisibility());
}

/** The smallest part of the page that holds both the editable and its publish control; the editable where none is seen. */
export function frameOf(composer: Composer): Element {
  const { editable, container, surface } = composer;
  const { selectors = [], named = [], lastTextButtonIn } = surface.publish;
  const controls = surface.publish.likeliest
    ? controlsOf(composer)
    : [...selectors, ...named].flatMap((selector) => findAll(container, selector));
  const end = parentAcross(container);
  for (let element: Element | undefined = editable; element && element !== end; element = parentAcross(element)) {
    const here = element;
    if (controls.some((control) => containsAcross(here, control))) return element;
  }
  return (lastTextButtonIn && closest(editable, [lastTextButtonIn])) || editable;
}
