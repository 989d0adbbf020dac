/** A part of the viewport, in CSS pixels. */
interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface PlaceOfWords {
  /** Puts the caret into the box. */
  enter(): void;
  /** The upper left corner of an element, in whatever tree it is. */
  cornerOf(selector: string): { x: number; y: number } | undefined;
  /** Where the browser draws these words of a rich editor, closed shadow roots included. */
  placeOf(words: string): Place;
  /** Selects the words in a field; its selection shows where they are drawn. */
  select(words: string): void;
}

declare global {
  interface Window extends PlaceOfWords {}
}

const roots: ShadowRoot[] = [];

/** Gives tests the places of words; has to know of closed shadow roots, which the page itself made. */
export function showPlaceOfWords(): void {
  Object.assign(window, { enter, cornerOf, placeOf, select } satisfies PlaceOfWords);
}

/** The page keeps the roots it makes, and gives them its own style, as component libraries do. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  roots.push(root);
  queueMicrotask(() => root.adoptedStyleSheets.push(pageSheet()));
  return root;
};

function pageSheet(): CSSStyleSheet {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}

function enter(): void {
  const box = '[contenteditable="true"], textarea, input';
  [document, ...roots]
    .map((tree) => tree.querySelector<HTMLElement>(box))
    .find((found) => found)
    ?.focus();
}

function cornerOf(selector: string): { x: number; y: number } | undefined {
  const [found] = [document, ...roots].flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const box = found?.getBoundingClientRect();
  return box && { x: box.x, y: box.y };
}

function placeOf(words: string): Place {
  for (const tree of [document, ...roots]) {
    for (const editable of tree.querySelectorAll('[contenteditable="true"]')) {
      const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }
    }
  }
  throw new Error(`“${words}” is not there`);
}

function select(words: string): void {
  const fields = [document, ...roots].flatMap((tree) => [
    ...tree.querySelectorAll<HTMLInputElement>('textarea, input'),
  ]);
  for (const field of fields) {
    const start = field.value.indexOf(words);
    if (start >= 0) field.setSelectionRange(start, start + words.length);
  }
}
