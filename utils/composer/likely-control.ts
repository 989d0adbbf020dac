import { isEditorFrame } from '../draft/written-in';
import {
  isSignOfSending,
  isToSend,
  nameOf,
  pictureOf,
  showsChoice,
  showsClosing,
  showsOther,
  showsSending,
} from './control-picture';
import { asksFirst, isControl } from './control-shape';
import { elementsOf, elementsWithin, isShown } from './elements-within';
import { codeWordsOf, isReaction, isTitle } from './likely-words';
import { closest } from './selectors';
import { containsAcross } from './shadow-root';
import { leadsOn, type Sureness, saysOther, surenessOf } from './sureness';
import { unnamedBeside } from './unnamed-control';

/** What publishes a box: how surely, by which controls, and what the box and they stand in together. */
export interface LikelyControls {
  sureness: Sureness;
  controls: Element[];
  together: Element;
  /** Whether they are in the box's own form or dialog, or not far from it. */
  isNear: boolean;
}

/** Boxes of more than one line. */
export const boxShape = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** Boxes that only measure or mirror another one. */
const mirror = '[aria-hidden="true"], [readonly], textarea[tabindex="-1"]';
const zone = 'form, [role="form"], article, [role="article"]';
export const dialog = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
export const items = 'article, [role="article"], li, [role="listitem"]';
/** What the posts of others have, and the tools of a box don't. */
export const ofAPost = ':has(time, p, blockquote, a[href^="/"], a[href^="http"])';
/** How many steps out of the box its controls are near. */
const nearby = 7;
/** What has so many elements is no bar of tools. */
const manyElements = 80;

/** How surely a control publishes the box of `form`, by its name, its picture, or as what submits the form. */
function surenessOfControl(control: Element, form: HTMLFormElement | null): Sureness {
  const name = nameOf(control);
  if (name.replace(/[^\p{L}]/gu, '')) {
    const sureness = surenessOf(name);
    if (sureness > 0 || saysOther(name)) return sureness;
    const isItsForm = submits(control) && isOf(form, control) && isOnly(control, form);
    const picture = pictureOf(control);
    return isItsForm || (isToSend.test(picture) && !showsOther.test(picture) && !leadsOn(name)) ? 1 : 0;
  }
  const picture = pictureOf(control);
  const isOther = showsClosing.test(picture) || showsChoice.test(picture);
  if (isSignOfSending.test(name) || (showsSending.test(picture) && !isOther)) return 2;
  return isOf(form, control) && control.getAttribute('type') === 'submit' ? 1 : 0;
}

/** Whether a control publishes whatever stands around it: by its name or its picture it sends, answers or posts. */
export function publishesByItself(control: Element): boolean {
  return surenessOfControl(control, null) > 1;
}

const isOf = (form: HTMLFormElement | null, control: Element) =>
  form !== null && (control as HTMLButtonElement).form === form;

const submits = (control: Element) => (control as HTMLButtonElement).type === 'submit';

/** Whether nothing else submits the form, but for a preview and the like: a name nobody knows publishes then. */
function isOnly(control: Element, form: HTMLFormElement | null): boolean {
  return [...(form?.elements ?? [])].every((one) => one === control || !submits(one) || saysOther(nameOf(one)));
}

/**
 * The controls that publish what is written in `editable`, from the box outwards: the nearest ones that are named so; else,
 * in the same form or dialog, what saves or submits; else what stands right after it without a name. Only looks, when
 * asked: nothing is remembered.
 */
export function likelyControls(editable: Element): LikelyControls | undefined {
  const found = controlsAround(editable, isControl);
  if (found?.isNear) return found;
  const unnamed = unnamedBeside(editable);
  if (unnamed) return { ...unnamed, sureness: 1, isNear: true };
  // What opens the last step tells what the box is for; what publishes it is found once it is there.
  const first = editable.matches('textarea') ? undefined : controlsAround(editable, asksFirst);
  return first?.isNear && first.sureness === 4 ? first : found;
}

/** The surest controls of one shape, from the box outwards. */
function controlsAround(editable: Element, isOne: (element: Element) => boolean): LikelyControls | undefined {
  const form = (editable as HTMLTextAreaElement).form ?? editable.closest('form');
  let best: (LikelyControls & { isShown: boolean }) | undefined;
  let inner: Node = editable;
  for (let steps = 1; ; steps++) {
    const scope: Node | null = inner.parentNode ?? (inner as ShadowRoot).host ?? null;
    if (!scope) break;
    const found = rankedIn(controlsBeside(inner, scope, form, isOne), editable, form);
    const around = scope instanceof Element ? scope : (scope as ShadowRoot).host;
    if (found && around && (found.sureness > (best?.sureness ?? 0) || (found.isShown && !best?.isShown))) {
      const isNear = steps <= nearby || closest(around, [zone, dialog]) !== undefined;
      best = { ...found, together: around, isNear };
    }
    if (best?.isShown && best.sureness > 1) break;
    if (scope instanceof Element && (scope.matches(dialog) || (best && scope.matches(zone)))) break;
    inner = scope;
  }
  return best;
}

/** The controls in the parts of `scope` that `inner` is not; parts with a box of their own keep theirs. */
function controlsBeside(
  inner: Node,
  scope: Node,
  form: HTMLFormElement | null,
  isOne: (element: Element) => boolean,
): Element[] {
  const parts: (Element | ShadowRoot)[] = [...(scope as ParentNode).children].filter((part) => part !== inner);
  const root = scope instanceof Element ? scope.shadowRoot : null;
  if (root && root !== inner) parts.push(root);
  const beside = parts.flatMap((part) => {
    const elements = [...(part instanceof Element ? elementsOf(part, isOne) : elementsWithin(part, isOne))];
    const hasBox = elements.some((element) => isOtherBox(element, form));
    return elements.filter((element) => isOne(element) && (!hasBox || isOf(form, element)));
  });
  // A submit button may stand outside the form and name it.
  const named = scope === form ? [...form.elements].filter((element) => !form.contains(element) && isOne(element)) : [];
  return [...beside, ...named];
}

/** Whether an element is a box of more than one line, by itself or as a page of its own. */
export function isBox(element: Element): boolean {
  return element.matches(boxShape) || isEditorFrame(element);
}

function isOtherBox(element: Element, form: HTMLFormElement | null): boolean {
  return (
    isBox(element) &&
    !element.matches(mirror) &&
    !(form && element.closest('form') === form) &&
    !isTitle.test(codeWordsOf(element)) &&
    isShown(element)
  );
}

/** Whether a control belongs to another post, as those that like and answer it do. */
export function isOfPost(control: Element, editable: Element): boolean {
  const item = closest(control, [items]);
  if (item && !containsAcross(item, editable) && item.matches(ofAPost)) return true;
  const bars = [control.parentElement?.parentElement, control.parentElement];
  const bar = bars.find(
    (one) => one && !containsAcross(one, editable) && one.querySelectorAll('*').length < manyElements,
  );
  const others = bar ? [...elementsWithin(bar)].filter(isControl) : [];
  return others.some((other) => isReaction.test(nameOf(other).toLowerCase()));
}

/** The surest of the controls; those the page hides only where no other is, and only in the box's own form. */
function rankedIn(controls: readonly Element[], editable: Element, form: HTMLFormElement | null) {
  const ranked = controls
    .map((control) => ({ control, sureness: surenessOfControl(control, form), name: nameOf(control) }))
    .filter(({ control, sureness }) => sureness > 0 && (isOf(form, control) || !isOfPost(control, editable)));
  const visible = ranked.filter(({ control }) => isShown(control));
  // What stands there several times under one name is done to each of several posts.
  const times = ({ name }: { name: string }) => visible.filter((other) => other.name === name).length;
  // A dialog may have it above and below.
  const most = closest(editable, [dialog]) ? 2 : 1;
  const shown = visible.filter((one) => isOf(form, one.control) || times(one) <= (one.sureness === 4 ? most : 1));
  const usable = visible.length > 0 ? shown : ranked.filter(({ control }) => isOf(form, control));
  const sureness = Math.max(0, ...usable.map((one) => one.sureness)) as Sureness;
  if (sureness === 0) return undefined;
  // "Reply" beside "Post": both publish, where both are that sure.
  const least = sureness > 2 ? 3 : sureness;
  const surest = [...usable, ...ranked.filter((one) => !usable.includes(one) && isOf(form, one.control))]
    .filter((one) => one.sureness === sureness || (one.sureness >= least && one.control.localName !== 'a'))
    .map(({ control }) => control);
  return { sureness, controls: controls.filter((control) => surest.includes(control)), isShown: visible.length > 0 };
}
