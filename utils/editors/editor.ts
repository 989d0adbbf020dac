/** How words get into an editor: as if typed, as if pasted, or as what a spelling checker of the browser's would do. */
export type WritingWay = 'insertText' | 'paste' | 'beforeinput';

/**
 * What Goalpost has to know of an editor engine to read a draft exactly and to write a word back so that the engine's
 * own model takes it. Measured with the real engines: see docs/networks.md.
 */
export interface Editor {
  id: string;
  /** The mark that the engine leaves on its editable, around it, or on what is inside. */
  recognize: string;
  /** Paragraphs, besides HTML's own block elements: each is a line of the draft. */
  blocks?: string;
  /** The only elements that hold text of the draft; undefined where all text counts. */
  texts?: string;
  /** What is shown inside the editable and is no text of the draft. */
  ignored?: string;
  /** Characters the engine adds for the caret's sake. */
  filler?: RegExp;
  /** The no-break spaces that the engine shows for the author's spaces. */
  hardSpaces?: RegExp;
  /** White space counts as the page's style says; engines of their own preserve it all. */
  styledSpaces?: true;
  /** What stands there where the page shows only a part of the text, so that the draft can't be read whole. */
  unseen?: string;
  /** Whether the page shows all of the text, where only its layout tells. */
  isWhole?: (editable: Element) => boolean;
  /** How one line is written; `insertText` unless said otherwise, `none` where nothing does it well. */
  words?: WritingWay | 'none';
  /** How text is written that has line breaks, or takes the place of some; not where nothing does it well. */
  lines?: WritingWay | 'none';
  /** Whether the engine's last step is undone by the browser's command, not by its own key. */
  undo?: 'command';
  /** How long the engine needs to hear of a new selection, in milliseconds; 0 unless said otherwise. */
  hearing?: number;
  /**
   * How long after typing the engine takes a change for a step of its own, in milliseconds: with less, one undo would
   * take the author's words along. 550 unless said otherwise: ProseMirror's and CodeMirror's `newGroupDelay` is 500.
   */
  undoStep?: number;
}

/** States the shape of an editor's file. */
export function defineEditor(editor: Editor): Editor {
  return editor;
}
