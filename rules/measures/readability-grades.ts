/** What a text is made of, as the grades ask for it; all are counts. */
export interface ReadabilityCounts {
  words: number;
  sentences: number;
  /** Letters and digits in words. */
  characters: number;
  syllables: number;
  /** Words of three syllables or more, without those that only an ending makes so long. */
  complexWords: number;
  /** Words of three syllables or more. */
  polysyllabicWords: number;
}

/**
 * School grades a reader needs, by the formulas' names, as they were published: Flesch-Kincaid (Kincaid et al. 1975),
 * Gunning Fog (Gunning 1952), Coleman-Liau (Coleman and Liau 1975), SMOG (McLaughlin 1969) and the Automated Readability
 * Index (Smith and Senter 1967). For English; undefined numbers where there are no words.
 */
const readabilityGrades = {
  'Flesch-Kincaid': ({ words, sentences, syllables }: ReadabilityCounts) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  'Gunning Fog': ({ words, sentences, complexWords }: ReadabilityCounts) =>
    0.4 * (words / sentences + 100 * (complexWords / words)),
  'Coleman-Liau': ({ words, sentences, characters }: ReadabilityCounts) =>
    0.0588 * ((100 * characters) / words) - 0.296 * ((100 * sentences) / words) - 15.8,
  SMOG: ({ sentences, polysyllabicWords }: ReadabilityCounts) =>
    1.043 * Math.sqrt(30 * (polysyllabicWords / sentences)) + 3.1291,
  'Automated Readability': ({ words, sentences, characters }: ReadabilityCounts) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
} as const satisfies Record<string, (counts: ReadabilityCounts) => number>;

export type ReadabilityGrade = keyof typeof readabilityGrades;
export const readabilityGradeNames = Object.keys(readabilityGrades) as [ReadabilityGrade, ...ReadabilityGrade[]];

/** The mean of some grades of one text. */
export function meanGrade(names: readonly ReadabilityGrade[], counts: ReadabilityCounts): number {
  return names.reduce((sum, name) => sum + readabilityGrades[name](counts), 0) / names.length;
}
