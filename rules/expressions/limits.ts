/** The longest pattern a pack may write, in UTF-16 units. */
export const longestPattern = 2_000;

/** The most patterns one rule may have. */
export const mostPatterns = 1_000;

/** How deep groups may lie within each other. */
export const deepestNesting = 50;
