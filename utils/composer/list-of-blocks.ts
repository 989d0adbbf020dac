import { typed } from '../draft/typed';
import { isNamedAsBlock } from './block-names';
import { isControl } from './control-shape';
import { elementsWithin } from './elements-within';
import { likelyControls, publishesByItself } from './likely-control';
import { areSeparate, isTitled } from './separate-editables';

/** What engines hold all blocks in, whatever these are made of: Editor.js, and Gutenberg (also around inner blocks). */
const known = '.codex-editor__redactor, .block-editor-block-list__layout';
/** What is never a list of blocks: the page's parts that hold boxes, and tables. */
const otherParts =
  'body, main, form, dialog, fieldset, table, thead, tbody, tr, [role="dialog"], [role="form"], [role="grid"], [role="table"], [role="row"], [role="feed"], [role="log"]';
/** Elements that browsers show as paragraphs: each may be an editable by itself. */
const paragraphs = 'p, pre, blockquote';
const otherTexts = 'h1, h2, h3, h4, h5, h6, ul, ol, li';
const fields = 'input:not([type="hidden"]), textarea, select, iframe, form';
/** What says nothing of the text around it: handles and tools of a block. */
const tools = 'button, [role="button"], [role="toolbar"], [aria-hidden="true"], [hidden], style, script, svg';

/** Lists that were told: one stays a list while blocks are taken from it, and while it is sent. */
const told = new WeakSet<Element>();

/**
 * Whether an element is the list of an editor's blocks, each of which holds editables of its own. Separate boxes side by
 * side look much the same, and must not be taken for one: where nothing says that these are blocks, they are none.
 */
export function isListOfBlocks(element: Element): boolean {
  if (element.matches(known)) return !hasOwnControl(element);
  if (element.matches(otherParts)) return false;
  const blocks = [...element.children].filter(isBlock);
  const isTold = told.has(element);
  if (blocks.length < (isTold ? 1 : 2) || !holdsOnlyEditables(element) || isPublishedInside(element)) return false;
  const written = [...element.children].filter((child) => child.matches(typed) || child.querySelector(typed));
  if (!written.every((child) => blocks.includes(child))) return false;
  if (isTold) return true;
  // Headings alone are the cards of a board, and one text under a title is a form.
  const texts = blocks.filter((block) => !block.matches(otherTexts) && !isTitled(block));
  if (texts.length < 1 || blocks.filter((block) => !isTitled(block)).length < 2) return false;
  if (areSeparate([...element.querySelectorAll(typed)]) || !likelyControls(element)) return false;
  told.add(element);
  return true;
}

/** Whether an element is a block as editors make them: a paragraph that is an editable, or named as a block. */
function isBlock(element: Element): boolean {
  if (element.matches(typed)) return element.matches(`${paragraphs}, ${otherTexts}`) || isNamedAsBlock(element);
  return isNamedAsBlock(element) && element.querySelector(typed) !== null;
}

/** Whether all that can be read and done in an element is in its editables, but for handles and tools. */
export function holdsOnlyEditables(element: Element): boolean {
  if (element.querySelector(fields) || hasOwnControl(element)) return false;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const isPart = element.contains(parentElement?.closest(`${typed}, ${tools}`) ?? null);
    const isSign = !/[\p{L}\p{N}]/u.test(data) && !parentElement?.closest('[contenteditable="false"]');
    if (!isPart && !isSign && data.trim() !== '') return false;
  }
  return true;
}

/** Whether what publishes a block, by whatever sign, stands inside: the list by itself would not be published by it. */
function isPublishedInside(element: Element): boolean {
  const inner = element.querySelector(typed);
  return (inner && likelyControls(inner)?.controls.some((control) => element.contains(control))) ?? false;
}

/** Whether something in an element publishes, so that it is a box, or holds some, of its own. */
function hasOwnControl(element: Element): boolean {
  return [...elementsWithin(element, isControl)].some((one) => isControl(one) && publishesByItself(one));
}
