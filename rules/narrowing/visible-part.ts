/**
 * How many characters (graphemes) of a post a network shows in its feed on a wide screen before "see more". No network
 * publishes the figure: these are what tools that preview posts measure (posttruncate.com, toolshake.xyz, Buffer's guide to
 * character limits; looked up in November 2026), and each is a little generous, for phones show less. X folds only
 * the longer posts of subscribers. Networks that are not named here show posts whole.
 */
const charactersShown: Record<string, number> = {
  facebook: 480,
  instagram: 125,
  linkedin: 210,
  tiktok: 150,
  x: 280,
};

/** How many graphemes of a post are shown before "see more"; all of them where the network shows posts whole or is not known. */
export function shownAtFirst(network: string | undefined): number {
  return (network === undefined ? undefined : charactersShown[network]) ?? Number.POSITIVE_INFINITY;
}
