import type { Network, Surface } from '../../rules/format/network';
import { whereEnter } from './anywhere';
import type { Composer } from './composer';
import { isControl } from './control-shape';
import { elementsWithin, isShown } from './elements-within';
import { boxShape, dialog, isBox, type LikelyControls, likelyControls } from './likely-control';
import { around, goesOutAsMessage, isBesideMessages, isLikelyPrivate, partOf } from './likely-readers';
import {
  asksForCase,
  asksForMessage,
  asksForOther,
  asksForPost,
  asksForText,
  asksForTitle,
  codeWordsOf,
  enterPublishes,
  isOfForum,
  isOfMessage,
  isOfMessages,
  isOfPosts,
  isOfProfile,
  isOtherField,
  isTitle,
  labelOf,
  wordsIn,
} from './likely-words';
import { closest } from './selectors';
import { containsAcross } from './shadow-root';
import { wholeEditable } from './whole-editable';

/** Editors of code, tables and commands, and what searches: nothing there is a post. */
const elsewhere =
  '.monaco-editor, .ace_editor, .xterm, .terminal, [role="grid"], [role="search"], search, [role="searchbox"], form[action*="search" i], .cm-content[data-language]:not([data-language="markdown"]), form:has(input[type="password"])';
const codeEditors = '.CodeMirror, .cm-editor';
/** The same where people write Markdown, as forums do. */
const prose = '.cm-content[data-language="markdown"], .cm-s-easymde, .cm-s-paper';
/** Teams chat under such addresses, and write to each other by controls that programs call so. */
const chatAddress = /\/channels\/./;
const sendsMessage = /(^| )send message( |$)/;
const surroundings = 7;
const titles = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
const isDirectly = /direct|private/;
export const holders = 'form, dialog, [role="dialog"], [aria-modal="true"]';

/** Whether a box could hold a post at all: it is shown and can be written in, and nothing says that it is another kind of field. */
function couldHoldPost(editable: HTMLElement, label: string): boolean {
  const code = codeWordsOf(editable, false);
  return (
    !editable.matches(
      ':disabled, [readonly], [aria-readonly="true"], [aria-hidden="true"], [role="combobox"]:is(input), [list]',
    ) &&
    editable.closest(elsewhere) === null &&
    !isOtherField.test(code) &&
    !(isOfProfile.test(code) && !isOfPosts.test(code)) &&
    !asksForOther.test(label) &&
    isShown(editable) &&
    !isMirror(editable)
  );
}

/** A field that only keeps what an editor beside it holds (Trumbowyg, Tagify): no key leads there, and nobody can see it. */
function isMirror(editable: Element): boolean {
  if (!editable.matches('textarea[tabindex="-1"]')) return false;
  const { width, height } = editable.getBoundingClientRect();
  return Math.min(width, height) < 2 || getComputedStyle(editable).opacity === '0';
}

/** Whether this looks like a box that posts are written in; with what publishes it, where that is seen already. */
function looksLikeComposer(
  editable: HTMLElement,
  certain = false,
): { is: boolean; found?: LikelyControls | undefined } {
  const label = labelOf(editable);
  const isLine = editable.localName === 'input';
  const isNamed = isOfPosts.test(codeWordsOf(editable, false)) && asksForText.test(label);
  if (isLine && !asksForPost.test(label) && !isNamed) return { is: false };
  if (!couldHoldPost(editable, label) || isLikelyPrivate(editable)) return { is: false };
  const found = likelyControls(editable);
  const sureness = found?.sureness ?? 0;
  const outer = around(editable);
  const codes = [editable, ...outer.slice(0, surroundings)].map((one) => codeWordsOf(one, one !== editable));
  const { pathname } = editable.ownerDocument.location;
  const address = wordsIn(pathname);
  const said = `${label} ${headingsOver(editable)}`;
  const isOfAPost = asksForPost.test(said) || [...codes, address].some((code) => isOfPosts.test(code));
  const isChat =
    chatAddress.test(pathname) ||
    codes.some((code) => isOfMessages.test(code)) ||
    found?.controls.some((control) => sendsMessage.test(codeWordsOf(control)));
  const isMessage =
    asksForMessage.test(`${label} ${regionsAround(outer)}`) ||
    (asksForMessage.test(said) && !isInFormOfForum(editable)) ||
    isChat ||
    (!asksForPost.test(label) &&
      (isBesideMessages(editable) ||
        (codes.some((code) => isOfMessage.test(code)) && ![...codes, address].some((code) => isOfForum.test(code)))));
  if ([label, ...titlesOver(editable)].some((title) => asksForCase.test(title.trim()))) return { is: false };
  const isProse = found?.isNear && sureness > 2 && editable.matches(prose);
  if (editable.closest(codeEditors) && !isOfAPost && !isProse) return { is: false };
  const asksForOne = asksForMessage.test(label);
  if (found?.isNear && sureness === 4)
    return { is: !asksForOne || (isOfAPost && !isChat && !isDirectly.test(label)), found };
  if (found?.isNear && sureness === 3) return { is: !asksForOne && !isChat, found };
  if (certain || isMessage) return { is: false };
  if (sureness === 0) return { is: asksForPost.test(label) && !goesOutAsMessage(editable) };
  const isAtTop = found?.controls.every((control) => control.closest('header, [role="banner"]'));
  return { is: isOfAPost || (sureness === 2 && asksForText.test(label) && !isAtTop), found };
}

/** What stands over the box in the same form or dialog, or closely around it. */
function headingsOver(editable: Element): string {
  const headings = partOf(editable)?.querySelectorAll(`${titles}, label, [aria-label]`) ?? [];
  return [...headings]
    .filter((heading) => !isControl(heading) && !heading.contains(editable))
    .map((heading) => `${heading.getAttribute('aria-label') ?? heading.textContent}`.slice(0, 80))
    .join(' ')
    .toLowerCase();
}

/** Whether its form is called one of a forum, where posts are called messages as well; what takes the form says less. */
function isInFormOfForum(editable: Element): boolean {
  const form = closest(editable, ['form']);
  return form !== undefined && isOfForum.test(wordsIn(form.getAttribute('id'), form.getAttribute('class')));
}

/** What its form and its dialog are for. */
function titlesOver(editable: Element): string[] {
  const parts = [closest(editable, ['form']), closest(editable, [dialog])];
  const found = parts.flatMap((part) => [...(part?.querySelectorAll(titles) ?? [])]);
  return found.map(({ textContent }) => textContent.toLowerCase());
}

/** What the parts of the page that a box stands in are called for people. */
const regionsAround = (outer: readonly Element[]) =>
  outer
    .map((element) => element.getAttribute('aria-label') ?? '')
    .join(' ')
    .toLowerCase();

/** The composer that a box nobody has described is, if it is one; a title is one together with the text that it stands over. */
export function likelyComposer(element: Element, network: Network, surface: Surface): Composer | undefined {
  const whole = wholeEditable(element);
  const composer = composerAt(whole, whole !== element && !whole.matches(boxShape), network, surface);
  // What is part of something that doesn't look like a composer may look like one by itself.
  if (composer || whole === element) return composer;
  return composerAt(element as HTMLElement, false, network, surface);
}

function composerAt(editable: HTMLElement, isList: boolean, network: Network, surface: Surface): Composer | undefined {
  const certain = surface.publish.likeliest === 'certain';
  const text = (isTitleLine(editable) && textUnder(editable, certain)) || editable;
  const { is, found } = looksLikeComposer(text, certain);
  if (!is) return undefined;
  // Enter in a title goes on to the text, and in a list of blocks to the next of them.
  const goesOn = isList || text !== editable;
  const saysEnter = !goesOn && (editable.localName === 'input' || enterPublishes.test(labelOf(editable)));
  const kind = saysEnter || goesOn ? whereEnter(saysEnter, network, surface) : surface;
  return { network, surface: kind, editable, container: containerOf(text, found) };
}

/** What holds the box, its controls and all that goes out with it. */
function containerOf(editable: Element, found: LikelyControls | undefined): Element {
  const holder = closest(editable, [holders]);
  if (holder && (found?.controls ?? []).every((control) => containsAcross(holder, control))) return holder;
  return found?.together ?? holder ?? editable.parentElement ?? editable;
}

function isTitleLine(editable: HTMLElement): boolean {
  const isTitled = isTitle.test(codeWordsOf(editable, true)) || asksForTitle.test(labelOf(editable));
  return (
    editable.localName === 'input' && isTitled && !isOtherField.test(codeWordsOf(editable, false)) && isShown(editable)
  );
}

/** The text that a title stands over: the nearest box around it that is a composer. */
function textUnder(title: HTMLElement, certain: boolean): HTMLElement | undefined {
  for (const scope of around(title).slice(0, surroundings)) {
    const boxes = [...elementsWithin(scope)].filter(isBox);
    const texts = boxes.flatMap((box) => [wholeEditable(box), box as HTMLElement]);
    if (boxes.length > 0) return texts.find((text) => looksLikeComposer(text, certain).is);
  }
  return undefined;
}
