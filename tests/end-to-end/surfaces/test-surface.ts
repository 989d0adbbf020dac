/** A compose box of the test pages: where it is, and how a person gets at it. ` >>> ` goes into an open shadow root. */
export interface TestSurface {
  /** The network's name, as the log shows it. */
  network: string;
  /** The surface's id in the network's file. */
  surface: string;
  /** The editor engine behind the box, as in utils/editors. */
  engine: string;
  url: string;
  /** What a person clicks, in this order, before the box is there. */
  open?: readonly string[];
  /** The editable. */
  box: string;
  /** What a person presses after writing, in this order: controls that lead on ("Next"), at last the publish control. */
  publish: readonly [string, ...string[]];
  /** Keys that publish from inside the box: `Control+Enter`, `Enter`. */
  keys?: readonly string[];
  /** The key for a new line; undefined in a box of one line. */
  newline?: 'Enter' | 'Shift+Enter';
  /** How to attach a photo and how to describe it, where the page tells whether a photo has a description. */
  photo?: { add: string; describe: string };
  /** The languages of `?lang=` besides English that the page speaks, where its labels matter. */
  languages?: readonly string[];
  /** Where the text stays in the box: how long until the site is seen to have taken it, in milliseconds. */
  saves?: number;
  /** Boxes that have to be filled first, with what: a title that a post must have. */
  also?: readonly { box: string; text: string }[];
}

/** A box private messages are written in. */
interface PrivateBox {
  network: string;
  url: string;
  open?: readonly string[];
  box: string;
  /** The control that sends; undefined where only Enter does. */
  send?: string;
}

/** The boxes of one network's test page; the pages of a folder are told apart by their address. */
export interface TestNetwork {
  surfaces: readonly TestSurface[];
  private: readonly PrivateBox[];
}

/** States the shape of a network's test surfaces. */
export function defineTestNetwork(network: TestNetwork): TestNetwork {
  return network;
}
