import type { LengthLimit } from '../../rules/length';

/** How the text of an editable is read and written; each is a file in utils/editors. */
export type EditorId = 'draft-js' | 'lexical' | 'tiptap' | 'textarea';

/** What publishes: elements that match `selectors`, or, where a network gives its button no stable name, the last
 * visible button of text only (no icon) inside `lastTextButtonIn`, which works in every language. */
export interface PublishControl {
  selectors: string[];
  lastTextButtonIn?: string;
}

/** One kind of compose box on a network. Selectors are CSS, tried in order; sources are in docs/networks.md. */
export interface Surface {
  id: string;
  editor: EditorId;
  /** The editable itself. */
  editable: string[];
  /** The closest ancestor that holds the editable and its publish control. */
  container: string[];
  publish: PublishControl;
  /** Keys that publish while the editable has the focus. `mod` is Ctrl or Cmd. */
  shortcuts: ('mod+Enter' | 'Enter')[];
  limit: LengthLimit;
  /** Attached media, and which of it lacks a description. */
  media?: { attached: string; missingAlt?: string };
}

/** A social network: one file of data. */
export interface Network {
  id: string;
  name: string;
  /** Match patterns of the extension manifest. */
  matches: string[];
  /** Paths (by prefix) and ancestors where private messages live: never read. */
  private: { paths: string[]; within: string[] };
  surfaces: Surface[];
}

/** States the shape of a network's file. */
export function defineNetwork<const N extends Network>(network: N): N {
  return network;
}
