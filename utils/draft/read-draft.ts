import type { Span } from '../../rules/finding';
import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import { isElement, isText } from './node-kinds';
import { offsetOf, type Piece, rangeOf } from './pieces';
import { isTextField } from './text-field';
import { anyEditable, blocksOf, typed } from './typed';
import { writtenIn } from './written-in';

/** The text of an editable as the site would publish it, and where each piece of it stands on the page. */
export interface DraftText {
  text: string;
  /** False where the page shows only a part of the text: then `text` is not the draft. */
  isWhole: boolean;
  /** The DOM range of a span of UTF-16 offsets; undefined in a field, or where the page changed meanwhile. */
  rangeOf(span: Span): Range | undefined;
  /** Whether every piece of it still stands on the page as it was read, so that ranges are right. */
  isCurrent(): boolean;
  /** The offset in the draft of a place in the DOM; undefined for a place outside of it. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** HTML's block elements: what begins a line of its own. The page's style is not asked, it would cost a layout. */
const blocks = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

/** Handles of a block, around its editable. */
const tools = '[role="button"], [role="toolbar"], [aria-hidden="true"], [hidden]';

/** What never is text of a draft, also inside an editable: handles, menus, drawings. */
const controls = new Set('audio button canvas input script select style svg template textarea video'.split(' '));

/** What the picture of an emoji says: the emoji, or its `:name:`; a photo's description is no text of the draft. */
const emoji = /^(?::[\w+-]+:|[^\p{L}\s]+)$/u;

/** Reads the draft, paragraph by paragraph. */
export function readDraft(editable: HTMLElement, editor: Editor = editorOf(editable)): DraftText {
  const box = writtenIn(editable);
  const isWhole =
    editor.isWhole?.(box) ?? (!editor.unseen || !(box.matches(editor.unseen) || box.querySelector(editor.unseen)));
  if (isTextField(editable)) {
    const text = editable.value;
    return { text, isWhole, rangeOf: () => undefined, isCurrent: () => true, offsetOf: () => undefined };
  }
  const collapses = editor.styledSpaces && /^(normal|nowrap)/.test(getComputedStyle(box).whiteSpace);
  // Where each paragraph is an editable of its own, handles and menus stand around them; pages lock both while they publish.
  const isList = blocksOf(editable).length > 0;
  const pieces: Piece[] = [];
  const lengths = new Map<Text, number>();
  let text = '';
  let lines = 0;
  let isLineOpen = false;
  /** A line break, or a space, that counts only if something follows it on its line: else it just gives it a height. */
  let waiting: { node: Text | Element; from: number; content: string } | undefined;

  const openLine = () => {
    if (!isLineOpen && lines++ > 0) text += '\n';
    isLineOpen = true;
  };
  const closeLine = () => {
    if (waiting) pieces.push({ node: waiting.node, from: waiting.from, start: text.length, length: 0 });
    waiting = undefined;
    isLineOpen = false;
  };
  const write = (node: Text | Element, from: number, content: string) => {
    pieces.push({ node, from, start: text.length, length: content.length });
    text += content;
  };
  const put = (node: Text | Element, from: number, content: string) => {
    openLine();
    if (waiting) write(waiting.node, waiting.from, waiting.content);
    waiting = undefined;
    if (content !== '') write(node, from, content);
  };
  const breakLine = (node: Text | Element, from: number) => {
    // Spaces before a line break collapse.
    if (waiting?.content === ' ') waiting = undefined;
    put(node, from, '');
    waiting = { node, from, content: '\n' };
  };

  const visitText = (node: Text) => {
    lengths.set(node, node.length);
    const parts = collapses ? /[^ \t\r\n\ufeff]+|[ \t\r\n]+/g : /[^\n]+|\n/g;
    for (const { 0: part, index } of node.data.matchAll(parts)) {
      if (collapses && /^[ \t\r\n]/.test(part)) {
        if (isLineOpen && !waiting) waiting = { node, from: index, content: ' ' };
      } else if (part === '\n') breakLine(node, index);
      else visitWords(node, index, part);
    }
  };

  const visitWords = (node: Text, from: number, words: string) => {
    let at = from;
    for (const part of editor.filler ? words.split(editor.filler) : [words]) {
      if (part !== '') put(node, at, editor.hardSpaces ? part.replace(editor.hardSpaces, ' ') : part);
      else if (!isLineOpen) {
        // What is there for the caret's sake gives an empty line its height.
        openLine();
        write(node, at, '');
      }
      at += part.length + 1;
    }
  };

  // Gutenberg makes the page around its blocks an editable for as long as several of them are selected.
  const isInBlock = (parent: Element) => (parent.closest(anyEditable) ?? box) !== box;

  const visit = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (isText(node)) {
        if (editor.texts ? parent.matches(editor.texts) : !isList || isInBlock(parent)) visitText(node);
      } else if (isElement(node) && !(editor.ignored && node.matches(editor.ignored))) visitElement(node);
    }
  };

  const visitElement = (element: Element) => {
    const name = element.localName;
    if (controls.has(name) || (isList && element.matches(tools) && !element.closest(typed))) return;
    if (name === 'br') {
      if (!editor.texts || element.matches(editor.texts)) breakLine(element, 0);
      return;
    }
    if (name === 'img') {
      const says = element.getAttribute('alt') ?? '';
      if (!editor.texts && emoji.test(says)) put(element, 0, says);
      return;
    }
    const isBlock = blocks.has(name) || (editor.blocks && element.matches(editor.blocks));
    if (isBlock) closeLine();
    visit(element);
    if (isBlock) closeLine();
  };

  visit(box);
  closeLine();
  return {
    text,
    isWhole,
    rangeOf: (span) => rangeOf(pieces, span),
    isCurrent: () =>
      pieces.every(({ node }) => node.isConnected) && [...lengths].every(([node, length]) => node.length === length),
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}
