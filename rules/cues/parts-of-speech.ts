/** Parts of speech as packs name them, each with the Penn Treebank tags it stands for (Marcus, Santorini and Marcinkiewicz 1993). */
const pennTags = {
  noun: ['NN', 'NNS', 'NNP', 'NNPS'],
  name: ['NNP', 'NNPS'],
  plural: ['NNS', 'NNPS'],
  verb: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'],
  past: ['VBD'],
  participle: ['VBN'],
  gerund: ['VBG'],
  modal: ['MD'],
  adjective: ['JJ', 'JJR', 'JJS'],
  comparative: ['JJR', 'RBR'],
  superlative: ['JJS', 'RBS'],
  adverb: ['RB', 'RBR', 'RBS'],
  pronoun: ['PRP', 'PRP$', 'WP', 'WP$'],
  determiner: ['DT', 'PDT', 'WDT'],
  preposition: ['IN', 'TO'],
  conjunction: ['CC'],
  number: ['CD'],
  interjection: ['UH'],
} as const satisfies Record<string, readonly string[]>;

export type PartOfSpeech = keyof typeof pennTags;
export const partsOfSpeech = Object.keys(pennTags) as [PartOfSpeech, ...PartOfSpeech[]];

/** Whether one of a word's Penn tags is of this part of speech. */
export function isPart(part: PartOfSpeech, tags: readonly string[]): boolean {
  const wanted: readonly string[] = pennTags[part];
  return tags.some((tag) => wanted.includes(tag));
}
