const editableShape = '[contenteditable]:not([contenteditable="false"])';
/** What a paragraph has nothing of. */
const fieldsAndControls = 'button, input, textarea, select, [role="button"]';
/** How deep an editor wraps each of its paragraphs. */
const wrappings = 3;

/** The outermost element of what is edited together. */
export function wholeEditable(editable: Element): HTMLElement {
  for (let whole = editable; ; ) {
    const outer: Element | null | undefined = whole.parentElement?.closest('[contenteditable]');
    if (!outer || outer.getAttribute('contenteditable') === 'false' || !editable.hasAttribute('contenteditable'))
      return (listAround(whole) ?? whole) as HTMLElement;
    whole = outer;
  }
}

/** What holds the paragraphs of a text, where each of them is an editable of its own, as in Editor.js and Gutenberg. */
function listAround(editable: Element): Element | undefined {
  if (!editable.matches(editableShape)) return undefined;
  let paragraph = editable;
  for (let step = 0; step < wrappings; step++) {
    const list = paragraph.parentElement;
    if (!list) return undefined;
    const others = [...list.children].filter((one) => one !== paragraph);
    if (others.some((one) => kindOf(one) === kindOf(paragraph) && isParagraph(one))) return list;
    if (others.length > 0) return undefined;
    paragraph = list;
  }
  return undefined;
}

const kindOf = (element: Element) => element.classList[0] ?? element.localName;

/** Whether an element is an editable and nothing besides. */
function isParagraph(element: Element): boolean {
  const editable = element.matches(editableShape) ? element : element.querySelector(editableShape);
  return editable?.textContent === element.textContent && element.querySelector(fieldsAndControls) === null;
}
