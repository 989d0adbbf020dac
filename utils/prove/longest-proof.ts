/** How long one expression may take to be proved, in milliseconds. */
export const longestProof = 2_000;
