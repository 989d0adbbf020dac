/**
 * What is learned, and from what: a sentence by itself with those around it, or the whole post. Only what a built-in pack
 * asks for is learned, so that the model is no larger than it is useful. Their order is the model's.
 */
export const learnedLabels = {
  minor: 'sentence',
  'personal-info': 'sentence',
  'client-confidential': 'sentence',
  'active-case': 'sentence',
  operational: 'sentence',
  emergency: 'sentence',
  'confidential-business': 'sentence',
  promise: 'sentence',
  hostile: 'sentence',
  political: 'sentence',
  stereotype: 'sentence',
  speculation: 'sentence',
  disclosure: 'post',
  'incomplete-event': 'post',
  'broadcast-only': 'post',
} as const;

/** What a rule of kind `learned` may ask for. */
export type LearnedLabel = keyof typeof learnedLabels;

/** All labels in the model's order. */
export const labelNames = Object.keys(learnedLabels) as LearnedLabel[];
