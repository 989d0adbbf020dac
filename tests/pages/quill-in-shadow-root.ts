import type Quill from 'quill';

/** What Quill asks its selection; the shape is that of versions 1 and 2. */
interface QuillSelection {
  hasFocus(): boolean;
  getNativeRange(): unknown;
  normalizeNative(range: StaticRange): unknown;
}

/**
 * Quill looks for the focus and the selection in the document, where those of a shadow root don't show: a site that has
 * it in one (LinkedIn) must lead it there.
 */
export function selectInShadowRoot(quill: Quill): void {
  const root = quill.root.getRootNode() as ShadowRoot;
  const selection = (quill as unknown as { selection: QuillSelection }).selection;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = document.getSelection()?.getComposedRanges({ shadowRoots: [root] })[0];
    return range ? selection.normalizeNative(range) : null;
  };
}
