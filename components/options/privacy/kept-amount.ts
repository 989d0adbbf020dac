/** How much is stored in a place: a key of the extension’s storage (one ending in `:` for all that begin so), or a store. */
export interface KeptAmount {
  place: string;
  /** Things in it: posts, keys of an object, items of a list; 1 for a single value, 0 for none. */
  count: number;
  /** About how much room it takes, in bytes of JSON; unknown of stores, which would have to be read for it. */
  bytes?: number;
}

/** After how many days posts leave the log by themselves, and the name of the pack that says so. */
export interface Retention {
  days: number;
  pack: string;
}
