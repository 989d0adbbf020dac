import type { Vocabulary } from './read-vocabularies';

/** A rule that Vale itself brings, as its file would say it. */
interface BuiltInRule {
  name: string;
  fields: Record<string, unknown>;
}

/** Terms that say how a word is written, rather than which words are meant: only those can be compared with a draft's. */
const plainTerm = /^[\p{L}\p{N} -]+$/u;

/** The rules of the style “Vale”: how accepted words are written, words to avoid, words that come twice, spelling. */
export function builtInRules({ accept, reject }: Vocabulary): BuiltInRule[] {
  const terms = accept.filter((term) => plainTerm.test(term)).map((term) => [term.toLowerCase(), term] as const);
  const level = 'error';
  return [
    ...(terms.length === 0
      ? []
      : [
          {
            name: 'Vale.Terms',
            fields: {
              extends: 'substitution',
              message: "Use '%s' instead of '%s'.",
              level,
              ignorecase: true,
              vocab: false,
              swap: Object.fromEntries(terms),
            },
          },
        ]),
    ...(reject.length === 0
      ? []
      : [
          { name: 'Vale.Avoid', fields: { extends: 'existence', message: "Avoid using '%s'.", level, tokens: reject } },
        ]),
    {
      name: 'Vale.Repetition',
      fields: { extends: 'repetition', message: "'%s' is repeated!", level, alpha: true, tokens: ['[^\\s]+'] },
    },
    { name: 'Vale.Spelling', fields: { extends: 'spelling', message: "Did you really mean '%s'?", level } },
  ];
}
