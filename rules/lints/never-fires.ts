import { defineLint } from '../lint';

export const neverFires = defineLint({
  id: 'never-fires',
  summary: 'A rule that fires on none of the examples that it should flag.',
  severity: 'warning',
  source: { name: 'Practice of rule writing: a rule proves itself', date: '2026' },
  find({ pack, firesOnItsExamples, idle }) {
    return (
      pack.rules
        .filter((rule) => rule.examples.flag.length > 0 && idle(rule) === undefined && !firesOnItsExamples(rule))
        // Goals are asked for by what the other packs have.
        .filter(({ kind }) => kind !== 'goal')
        .map(({ id }) => ({
          rule: id,
          text: 'It fires on none of its own examples.',
          why: 'A rule that never fires protects nobody. Run “goalpost test” to see what happened instead, and mend its terms or its examples.',
        }))
    );
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['zzz'], examples: { flag: ['yyy'] } }] }],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zzz'], examples: { flag: ['yyy', 'zzz'] } }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], enabled: false, examples: { flag: ['zzz'] } }] },
    ],
  },
});
