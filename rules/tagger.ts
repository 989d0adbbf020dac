/** A word with its part of speech; UTF-16 offsets in the sentence given. */
export interface TaggedWord {
  start: number;
  end: number;
  text: string;
  /** Penn Treebank tags that fit, the likeliest first: NN, NNS, VBD... */
  tags: readonly string[];
}

/** Tells the parts of speech of one sentence's words. */
export type Tagger = (sentence: string) => readonly TaggedWord[];
