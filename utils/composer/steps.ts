import { writtenIn } from '../draft/written-in';
import type { Composer } from './composer';
import { nameOf, pictureOf, showsClosing } from './control-picture';
import { isControl } from './control-shape';
import { elementsWithin, isShown } from './elements-within';
import { holders } from './likely-composer';
import { isOfPost, items, ofAPost } from './likely-control';
import { around, isLikelyPrivate } from './likely-readers';
import { isReaction } from './likely-words';
import type { Pressed } from './publish-control';
import { containsAcross } from './shadow-root';
import { givesUp, surenessOf } from './sureness';

/** What is known of a box nobody has described, from the time when the page showed it. */
interface Seen {
  /** Its forms and dialogs, where it has some; else what stands closely around it. Innermost first. */
  parts: readonly Element[];
  isHeld: boolean;
  /** What stands closely around its outermost form, where a step may be a form of its own; none where a dialog holds all. */
  beyond: readonly Element[];
  /** The first step of the page's address, when, and with what in it, the box was there last. */
  place: string | undefined;
  at: number;
  text: string;
  /** What the author did last while it was there: whether they went on with it, or gave it up. */
  act: 'goes on' | 'gives up' | undefined;
  /** What stood around it when the author gave up after it was gone: only that still publishes it. */
  stood?: WeakSet<Element> | undefined;
  /** The button that may have opened it, and the name it had then. */
  opener: Element | undefined;
  openerName: string | undefined;
  /** The press that was let through with its text: no other step publishes that. */
  sent?: { text: string; control: Element | undefined; name: string | undefined };
}

/** How long a draft waits for its last step, in milliseconds. */
const lasts = 600_000;
/** How many steps out of a box without a form or dialog the next step may stand. */
const nearby = 7;
/** So many letters are more than the name of a step, and enough to know a draft by. */
const manyLetters = 60;
const enoughLetters = 30;

const seen = new Map<Element, Seen>();

const textOf = (editable: Element) =>
  (editable as HTMLTextAreaElement).value ?? writtenIn(editable as HTMLElement).textContent;
const squeezed = (text: string) => text.replace(/\s/g, '');
const smallNameOf = (control: Element) => nameOf(control).toLowerCase();
const isOver = ({ at }: Seen) => performance.now() - at > lasts;
const placeNow = () => location.pathname.split('/')[1];

/** Notes where a box stands, whenever it is found to be a composer: once it is gone nothing tells. */
export function noted(composer: Composer | undefined): Composer | undefined {
  if (composer?.surface.publish.likeliest !== 'likely') return composer;
  const outer = around(composer.editable);
  const own = outer.filter((part) => part.matches(holders));
  const isHeld = own.length > 0;
  const isForm = isHeld && own.every((part) => part.localName === 'form');
  const outermost = outer.indexOf(own.at(-1) as Element) + 1;
  const opener = globalThis.goalpost?.opener;
  seen.set(composer.editable, {
    text: '',
    act: undefined,
    opener,
    openerName: opener && smallNameOf(opener),
    ...seen.get(composer.editable),
    parts: isHeld ? own : outer.slice(0, nearby),
    isHeld,
    beyond: isForm ? outer.slice(outermost, outermost + nearby) : [],
    place: placeNow(),
    at: performance.now(),
  });
  return composer;
}

/** Listens for what the author does while boxes are there. */
export function hearAuthor(signal: AbortSignal): void {
  const onAct = (event: Event) => event.isTrusted && hear(event);
  for (const type of ['pointerdown', 'click', 'keydown']) addEventListener(type, onAct, { capture: true, signal });
}

/** What the author presses, and what it says. */
interface Act {
  control: Element | undefined;
  name: string;
  isNamed: boolean;
  /** Whether it says that something is given up, put off or closed. */
  closes: boolean;
}

/** Any other key is writing: what costs a layout, or looks at each box, is not done for it. */
const pressing = new Set(['Enter', ' ', 'Escape']);

/** One act of the author: what it means for each box that is there, or was. */
export function hear(event: Event): void {
  const path = event.composedPath().filter((target) => target instanceof Element);
  if (path[0]?.localName === 'goalpost-coach') return;
  const { key } = event as KeyboardEvent;
  if (key && !pressing.has(key)) {
    goOnWriting(path);
    return;
  }
  // Told once at most, not for each box: there may be hundreds, and a space is typed often.
  let told: Act | undefined;
  const act = key === 'Escape' ? undefined : () => (told ??= actOn(path));
  for (const [editable, one] of seen) {
    if (isShown(editable)) take(one, editable, path, key, act);
    else if (isOver(one) || (one.act !== 'goes on' && !editable.isConnected)) seen.delete(editable);
    else if (one.act === 'goes on' && act?.().closes) one.stood ??= standingIn(whereStepsAre(one).parts.at(-1));
  }
}

/** Who writes on goes neither on nor away. */
function goOnWriting(path: readonly Element[]): void {
  for (const part of path) {
    const one = seen.get(part);
    if (one) one.act = undefined;
  }
}

const standingIn = (part: Element | undefined) => new WeakSet(part ? elementsWithin(part) : []);

function actOn(path: readonly Element[]): Act {
  const control = path.find((part) => isControl(part) || part.matches('button, [role="tab"], label'));
  const name = control ? smallNameOf(control) : '';
  const isNamed = /\p{L}{2}/u.test(name);
  const closes = isNamed ? givesUp.test(name) : control !== undefined && showsClosing.test(pictureOf(control));
  return { control, name, isNamed, closes };
}

function take(one: Seen, editable: Element, path: readonly Element[], key?: string, act?: () => Act): void {
  one.stood = undefined;
  if (key !== 'Escape' && path.includes(editable)) one.act = undefined;
  else {
    const text = textOf(editable);
    // Nothing is heard of writing in a frame.
    if (text && one.text !== text) one.act = undefined;
    one.text = text;
    one.at = performance.now();
    // What asks "Discard it?" belongs to what gave it up.
    if (one.act !== 'gives up') one.act = act ? meansFor(editable, one, act()) : 'gives up';
  }
}

/** What a press beside the box means for its draft: going on by no word of its own, but by none that says another thing. */
function meansFor(editable: Element, { parts, opener }: Seen, { control, name, isNamed, closes }: Act): Seen['act'] {
  if (!control) return undefined;
  if (closes || control === opener) return 'gives up';
  const goesOn = isNamed && surenessOf(name) < 2 && parts.some((part) => containsAcross(part, control));
  // Readers may have been chosen since the box was found.
  return goesOn && !isLikelyPrivate(editable) ? 'goes on' : undefined;
}

/** What was let through is the site's: no later step of it is held. What let it through is the same step when pressed again. */
export function letThrough({ composers, control, isLastStep }: Pressed): void {
  for (const { editable } of composers) {
    const one = seen.get(editable);
    if (!one) continue;
    if (isShown(editable)) one.text = textOf(editable);
    one.sent = { text: one.text, control: isLastStep && control, name: control && smallNameOf(control) };
  }
  for (const [editable, one] of seen) {
    // Where another box took its place and was published, nothing waits any more.
    const isReplaced = composers.some(
      (other) => other.editable !== editable && one.parts.some((part) => containsAcross(part, other.editable)),
    );
    if (isReplaced && !isShown(editable)) one.act = undefined;
  }
}

/**
 * The control on an event's path that publishes, at the last of a flow of steps, what was written in a box that is gone
 * or hidden by now. In doubt none.
 */
export function lastStep(path: readonly Element[], { editable }: Composer): Element | undefined {
  try {
    const one = seen.get(editable);
    if (one?.act !== 'goes on' || isOver(one) || isShown(editable)) return undefined;
    const control = path.find(isControl);
    return control && publishes(control, editable, one) ? control : undefined;
  } catch {
    return undefined;
  }
}

/** Where the next step may stand: in the box's own forms and dialogs; once its forms are gone as well, around these. */
function whereStepsAre({ parts, isHeld, beyond }: Seen): Pick<Seen, 'parts' | 'isHeld'> {
  return beyond.length > 0 && !parts.some(isShown) ? { parts: beyond, isHeld: false } : { parts, isHeld };
}

function publishes(control: Element, editable: Element, one: Seen): boolean {
  const { sent, stood, opener, openerName, text } = one;
  const { parts, isHeld } = whereStepsAre(one);
  const name = smallNameOf(control);
  const sureness = surenessOf(name);
  if (sureness < 2 || isOfPost(control, editable)) return false;
  if (stood && !stood.has(control)) return false;
  if (sent?.text === text && (sent.control !== control || sent.name !== name)) return false;
  // A box that was closed is opened anew by what opened it.
  if (openerName === name && (!opener?.isConnected || containsAcross(opener, control))) return false;
  const holder = parts.find((part) => isShown(part) && containsAcross(part, control));
  if (!holder || (!isHeld && one.place !== placeNow())) return false;
  // A step that asks for addressees, or for readers, sends a message.
  if (isLikelyPrivate(control)) return false;
  const controls = [...elementsWithin(holder, isControl)].filter((other) => isControl(other) && isShown(other));
  // What stands there several times under one name is done to each of several things.
  if (controls.filter((other) => smallNameOf(other) === name).length > 1) return false;
  const isShared =
    controls.some((other) => isReaction.test(smallNameOf(other))) ||
    [...holder.querySelectorAll(`${items}, time`)].some((item) => isOther(item, text));
  if (sureness === 4) return isHeld || !isShared;
  // A form around the whole page holds no step of its own.
  return isHeld && !isShared && !holder.querySelector('main, nav');
}

/** Whether an item is of another's post, and not a step's name or what the draft will look like. */
function isOther(item: Element, text: string): boolean {
  const words = squeezed(item.textContent);
  if (words.includes(squeezed(text).slice(0, enoughLetters))) return false;
  return item.matches('article, [role="article"], time') || (item.matches(ofAPost) && words.length > manyLetters);
}
