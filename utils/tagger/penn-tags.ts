/** Words whose Penn Treebank tags are known whatever else is said of them. Source: Santorini 1990, the tagging guidelines. */
const known = new Map<string, readonly string[]>([
  ['to', ['TO']],
  ['not', ['RB']],
  ["n't", ['RB']],
  ['be', ['VB']],
  ['am', ['VBP']],
  ['are', ['VBP']],
  ['is', ['VBZ']],
  ['was', ['VBD']],
  ['were', ['VBD']],
  ['been', ['VBN']],
  ['being', ['VBG']],
  ...'and or but nor yet'.split(' ').map((word) => [word, ['CC']] as const),
  ...'my your our their'.split(' ').map((word) => [word, ['PRP$']] as const),
  ...'his her its'.split(' ').map((word) => [word, ['PRP$', 'PRP']] as const),
  ...'where when why how'.split(' ').map((word) => [word, ['WRB']] as const),
  ...'who whom what'.split(' ').map((word) => [word, ['WP']] as const),
  ['which', ['WDT']],
  ['whose', ['WP$']],
  ['there', ['EX', 'RB']],
]);

/** What compromise calls a word, the narrowest first, and the tags that fit, the likeliest first. */
const tagsOf: readonly (readonly [name: string, tags: readonly string[]])[] = [
  ['Modal', ['MD']],
  ['Gerund', ['VBG']],
  ['Participle', ['VBN']],
  ['PastTense', ['VBD', 'VBN']],
  ['Infinitive', ['VB', 'VBP']],
  ['Auxiliary', ['VBP', 'VB']],
  ['PresentTense', ['VBZ']],
  ['Particle', ['RP', 'IN']],
  ['Verb', ['VB', 'VBP']],
  ['Comparative', ['JJR', 'RBR']],
  ['Superlative', ['JJS', 'RBS']],
  ['Ordinal', ['JJ']],
  ['Adjective', ['JJ']],
  ['Adverb', ['RB']],
  ['Negative', ['RB']],
  ['Value', ['CD']],
  ['Pronoun', ['PRP']],
  ['QuestionWord', ['WP', 'WRB']],
  ['Determiner', ['DT']],
  ['Preposition', ['IN']],
  ['Conjunction', ['IN', 'CC']],
  ['Expression', ['UH']],
  ['Url', ['SYM']],
  ['Emoji', ['SYM']],
];

const properNouns = ['ProperNoun', 'Person', 'Place', 'Organization'];

/** Penn Treebank tags of a word, by what compromise calls it: approximate, the likeliest first. */
export function pennTags(word: string, names: ReadonlySet<string>): readonly string[] {
  const certain = known.get(word.toLowerCase().replace('’', "'"));
  if (certain) return certain;
  const tags = tagsOf.find(([name]) => names.has(name))?.[1];
  if (tags) return tags;
  const isPlural = names.has('Plural') && !names.has('Possessive');
  return properNouns.some((name) => names.has(name)) ? [isPlural ? 'NNPS' : 'NNP'] : [isPlural ? 'NNS' : 'NN'];
}
