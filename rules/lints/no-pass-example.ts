import { defineLint } from '../lint';

export const noPassExample = defineLint({
  id: 'no-pass-example',
  summary: 'A rule that says what it flags, but not what it lets pass.',
  severity: 'advice',
  source: { name: 'Practice of rule writing: the near miss draws the line', date: '2026' },
  find({ pack }) {
    return pack.rules
      .filter(({ examples }) => examples.flag.length > 0 && examples.pass.length === 0)
      .map(({ id }) => ({
        rule: id,
        text: 'It has no example that must pass.',
        why: 'A rule that is too wide shows only on what it should leave alone. Add the post that comes closest and is fine.',
      }));
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['zzz'], examples: { flag: ['zzz'] } }] }],
    pass: [{ rules: [{ kind: 'existence', terms: ['zzz'], examples: { flag: ['zzz'], pass: ['zz'] } }] }],
  },
});
