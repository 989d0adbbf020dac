/** The labels of GoEmotions, in the order of its data. Demszky and others 2020, https://aclanthology.org/2020.acl-main.372 */
export const emotions = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const;

export type Emotion = (typeof emotions)[number];

/** The same in the six groups of Ekman, as the paper draws them. */
export const ekman = {
  anger: ['anger', 'annoyance', 'disapproval'],
  disgust: ['disgust'],
  fear: ['fear', 'nervousness'],
  joy: [
    'joy',
    'amusement',
    'approval',
    'excitement',
    'gratitude',
    'love',
    'optimism',
    'relief',
    'pride',
    'admiration',
    'desire',
    'caring',
  ],
  sadness: ['sadness', 'disappointment', 'embarrassment', 'grief', 'remorse'],
  surprise: ['surprise', 'realization', 'confusion', 'curiosity'],
  neutral: ['neutral'],
} as const satisfies Record<string, readonly Emotion[]>;

/** The same by sentiment, as the paper draws it. */
export const sentiment = {
  positive: ekman.joy,
  negative: [...ekman.anger, ...ekman.disgust, ...ekman.fear, ...ekman.sadness],
  ambiguous: ekman.surprise,
  neutral: ekman.neutral,
} as const satisfies Record<string, readonly Emotion[]>;

/** The groups of both levels, each once: what one calls joy is positive to the other. */
export const groups: readonly (readonly Emotion[])[] = [
  ...new Set([...Object.values(ekman), ...Object.values(sentiment)]),
];

/** All that is summed up, each by the emotions it stands for: every emotion, then every group of several. */
export const outputs: readonly (readonly Emotion[])[] = [
  ...emotions.map((label) => [label]),
  ...groups.filter(({ length }) => length > 1),
];
