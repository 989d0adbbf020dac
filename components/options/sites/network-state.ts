/** One kind of compose box of a network, and how it went there; dates are ISO date-times. */
export interface BoxState {
  /** As the network's file names it: post, comment. */
  id: string;
  /** When such a box was last found. */
  seen?: string | undefined;
  /** When the site last took a post from one. */
  published?: string | undefined;
  trouble?: { what: string; at: string } | undefined;
}

/** A network as the table of the sites panel shows it. */
export interface NetworkState {
  id: string;
  name: string;
  /** Match patterns; none for boxes that were found by their looks. */
  matches: readonly string[];
  /** Whether anyone may run a server of it. */
  isSelfHosted: boolean;
  /** Whether the browser lets Goalpost in on all its hosts. */
  isAllowed: boolean;
  /** Names of the packs in force that correct it or bring it. */
  packs: readonly string[];
  /** Whether the person taught a box on one of its hosts. */
  isTaught: boolean;
  /** What is wrong with its definition, a sentence each: selectors that the browser can't read. */
  faults: readonly string[];
  boxes: readonly BoxState[];
}

/** A site where the person pointed at the box and the button. */
export interface TaughtSite {
  host: string;
  /** What was pointed at, as selectors. */
  boxes: readonly { id: string; box: string; button: string }[];
}

/** The newest of some ISO date-times; undefined where there is none. */
export function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
