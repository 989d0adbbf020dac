import type { Network, Surface } from '../../rules/format/network';
import type { Composer } from './composer';
import type { Pressed } from './publish-control';

/** How boxes nobody has described are told: a part of its own, brought on the first focus of one. */
export interface Likeness {
  /** The composer that `editable` is in, by its look; undefined where it is none, or may be private. */
  composerAt(editable: Element, network: Network, surface: Surface): Composer | undefined;
  /** The controls that publish it, as far as the page shows them now. */
  controlsOf(editable: Element): readonly Element[];
  /** Whether an element is a control at all. */
  isControl(element: Element): boolean;
  /** What on an event's path publishes, a step further, what was written in a box that is gone or hidden by now; never throws. */
  lastStep(path: readonly Element[], composer: Composer): Element | undefined;
  /** A press was let through: what it publishes waits for no further step. */
  letThrough(pressed: Pressed): void;
}

declare global {
  var goalpostLikeness: Likeness | undefined;
}

/** The part, where it was brought to this page. */
export function likeness(): Likeness | undefined {
  return globalThis.goalpostLikeness;
}
