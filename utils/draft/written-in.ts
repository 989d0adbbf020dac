/** What Gutenberg holds its blocks in. In WordPress they stand in a frame, and its page is no editable itself. */
const listOfBlocks = 'block-editor-block-list__layout';

/**
 * Whether an element is a page within the page that is written in, as some rich editors are. What another site's frame is
 * can't be told from here.
 */
export function isEditorFrame(element: Element | undefined): element is HTMLIFrameElement {
  const inner = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  return (
    inner?.designMode === 'on' ||
    // Null while it is loaded. Not searched: it may be a whole site, and this is asked at every change of the page.
    inner?.body?.matches('[contenteditable=""], [contenteditable="true" i]') === true ||
    holdsBlocks(inner)
  );
}

/** Whether blocks are written in a frame's page; browsers keep what was found by a class until the page changes. */
export function holdsBlocks(page: Document | null | undefined): page is Document {
  return page?.getElementsByClassName(listOfBlocks)[0] !== undefined;
}

/** The element that a composer's text stands in: the editable itself or, of a frame, the body that its page has now. */
export function writtenIn(editable: HTMLElement): HTMLElement {
  return (editable instanceof HTMLIFrameElement && editable.contentDocument?.body) || editable;
}

/** The window that hears what the author does in a composer: nothing of it leaves a frame. */
export function windowOf(editable: HTMLElement): Window & typeof globalThis {
  return writtenIn(editable).ownerDocument.defaultView ?? window;
}
