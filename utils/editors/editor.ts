import type { EditorId } from '../networks/network';

/**
 * What Goalpost has to know of an editor engine to read a draft exactly and to write a word back so that the engine's
 * own model takes it. Measured with the real engines: see docs/networks.md.
 */
export interface Editor {
  id: EditorId;
  /** The paragraphs: each is a line of the draft. Undefined for a textarea, whose value is the draft. */
  blocks?: string;
  /** What is shown inside the editable and is no text of the draft. */
  ignored?: string;
  /** Line breaks the engine adds so that an empty or last line has a height. */
  filler?: string;
}

/** States the shape of an editor's file. */
export function defineEditor(editor: Editor): Editor {
  return editor;
}
