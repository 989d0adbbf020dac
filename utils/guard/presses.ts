import { type Composer, composerOf, composersWithin } from '../composer/composer';
import { hasControl, type Pressed, pressedOn, type Surroundings, threadOf } from '../composer/publish-control';
import { containsAcross } from '../composer/shadow-root';
import { blocksOf } from '../draft/typed';

/** What browsers turn Enter or Space into a click on, which is guarded as such. */
const clickedByKeys = 'button, input, summary, a[href]';

/** A key on what publishes: `isDone` where the key itself is the press, false where a click follows. */
export interface KeyPress {
  pressed: Pressed;
  isDone: boolean;
}

/** A key that publishes: a shortcut in the editable or beside it, or Enter and Space on a control. */
export function keyPress(event: KeyboardEvent, path: readonly Element[], around: Surroundings): KeyPress | undefined {
  const target = path[0];
  if (!target || (event.key !== 'Enter' && event.key !== ' ')) return undefined;
  const inside = composerOf(target, around.networks, around.location);
  const composer = inside ?? (event.ctrlKey || event.metaKey ? composerAround(target, around) : undefined);
  if (composer && isShortcut(event, composer) && !isChoosing(event, target))
    return { pressed: byKeys(composer, around), isDone: true };
  if (inside || event.altKey) return undefined;
  const pressed = pressedOn(path, around);
  return pressed && { pressed, isDone: !target.matches(clickedByKeys) };
}

const byKeys = (composer: Composer, { networks, location }: Surroundings): Pressed => ({
  composers: threadOf(composer, networks, location),
  leadsOn: false,
});

/** The composer in use, where `target` is another field of it: Mastodon's content warning publishes by shortcut too. */
function composerAround(target: Element, { current, networks, location }: Surroundings): Composer | undefined {
  const isBeside = current && containsAcross(current.container, target);
  if (!isBeside) return undefined;
  // A list of blocks is known by what is in it.
  return [current.editable, ...blocksOf(current.editable)]
    .map((part) => composerOf(part, networks, location))
    .find(Boolean);
}

/** Whether plain Enter takes one of the names that a list beside the box suggests. */
function isChoosing(event: KeyboardEvent, target: Element): boolean {
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    target.matches('[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])')
  );
}

function isShortcut(event: KeyboardEvent, { surface }: Composer): boolean {
  if (event.key !== 'Enter') return false;
  const withModifier = event.ctrlKey || event.metaKey;
  return withModifier
    ? surface.shortcuts.includes('mod+Enter')
    : surface.shortcuts.includes('Enter') && !event.shiftKey && !event.altKey;
}

/** A form that holds a composer, submitted by what publishes it, or by nothing the author could see. */
export function submitPress(event: SubmitEvent, path: readonly Element[], around: Surroundings): Pressed | undefined {
  const [form] = path;
  if (!form) return undefined;
  const { submitter } = event;
  const byControl = submitter ? pressedOn([submitter, ...path], around) : undefined;
  if (byControl) return { ...byControl, submit: event };
  const [first] = composersWithin(form, around.networks, around.location);
  // Another button of the form keeps a draft, or shows how it will look.
  if (!first || (submitter && hasControl(first))) return undefined;
  return { ...byKeys(first, around), submit: event };
}
