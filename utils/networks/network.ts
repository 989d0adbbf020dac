import type { LengthLimit } from '../../rules/length';

/** How the text of an editable is read and written; each is a file in utils/editors. */
export type EditorId = 'draft-js' | 'lexical' | 'tiptap' | 'textarea';

/** What publishes: elements that match `selectors`, or, where a network gives its button no stable name, the last
 * visible button of text only (no icon) inside `lastTextButtonIn`, which works in every language. */
export interface PublishControl {
  selectors: readonly string[];
  lastTextButtonIn?: string;
}

export type Shortcut = 'mod+Enter' | 'Enter';

/** One kind of compose box on a network. Selectors are CSS, tried in order; sources are in docs/networks.md. */
export interface Surface {
  id: string;
  editor: EditorId;
  /** The editable itself. */
  editable: readonly string[];
  /** The closest ancestor that holds the editable and its publish control. */
  container: readonly string[];
  publish: PublishControl;
  /** Keys that publish while the editable has the focus. `mod` is Ctrl or Cmd. */
  shortcuts: readonly Shortcut[];
  limit: LengthLimit;
  /** Where the page tells: attached media, and the elements that say one lacks its description (by their text, if given). */
  media?: { attached: string; undescribed: string; saying?: readonly string[] };
}

/** A social network: one file of data. */
export interface Network {
  id: string;
  name: string;
  /** Match patterns of the extension manifest. */
  matches: readonly string[];
  /** True where anyone may run a server of it: its surfaces are also looked for on sites the person allowed. */
  selfHosted?: true;
  /** Paths (by prefix) and ancestors where private messages live: never read. */
  private: { paths: readonly string[]; within: readonly string[] };
  surfaces: readonly Surface[];
}

/** States the shape of a network's file. */
export function defineNetwork(network: Network): Network {
  return network;
}
