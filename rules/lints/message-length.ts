import { defineLint } from '../lint';

const longest = 160;

export const messageLength = defineLint({
  id: 'message-length',
  summary: 'A message longer than 160 characters.',
  severity: 'advice',
  source: { name: 'Practice of coaching: one line, and out of the way', date: '2026' },
  find({ pack }) {
    return pack.rules
      .filter(({ message }) => message.length > longest)
      .map(({ id, message }) => ({
        rule: id,
        text: `Its message has ${message.length} characters.`,
        why: 'It is read beside a compose box, often on a small screen. Say it in 160, and put the rest into the clause.',
      }));
  },
  examples: {
    remark: [
      {
        rules: [
          {
            kind: 'vale',
            vale: { extends: 'existence', message: 'm', tokens: ['zzz'] },
            message: `Say ${'very '.repeat(40)}little.`,
          },
        ],
      },
    ],
    pass: [{ rules: [{ kind: 'existence', terms: ['zzz'], message: 'Say it in a line.' }] }],
  },
});
