import { wordsIn } from './likely-words';

/** What programs call a block besides “block”, which alone is a word of style sheets as well (`d-block`, `md:block`). */
const kinds =
  /(^| )(editor|text|paragraph|content|rich|ce|cdx|notion|wp|bn|node|doc|document|page|article|story|body|selectable)( |$)/;
const isBlock = /(^| )blocks?( |$)/;
/** What stands several times on a page, each with a box of its own. */
const ofMany =
  /(^| )(comments?|repl(y|ies)|answers?|messages?|chats?|cards?|tasks?|todos?|threads?|tweets?|posts?|cells?|forms?|fields?)( |$)/;
const ofABlock = /^data-([a-z]+-)*block(-(id|type|key|uid|index))?$/;

/** Whether a program calls an element a block of a text, as editors do. */
export function isNamedAsBlock(element: Element): boolean {
  const names = [...element.classList, element.id, element.getAttribute('data-testid') ?? ''].map((name) =>
    wordsIn(name),
  );
  if (names.some((name) => ofMany.test(name))) return false;
  const isCalled = (name: string) => (isBlock.test(name) && kinds.test(name)) || /^(para|paragraph)$/.test(name);
  return names.some(isCalled) || element.getAttributeNames().some((name) => ofABlock.test(name));
}
