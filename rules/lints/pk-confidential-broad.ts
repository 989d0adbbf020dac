import { defineLint, type Seen } from '../lint';
import { forbiddingSentences } from '../linting/policy-wording';

const broad =
  /\b(confidential(ity)?|proprietary|sensitive|internal|non-?public) (\w+ )?(information|matters|business|data|topics|details)\b/i;
const personnel = /\b(personnel|employee|staff) (information|matters|files|records|data|issues|business)\b/i;
const defined = /(\b(such as|for example|that is|namely|meaning|means|including|defined|e\.g\.)|[:(])/i;

const why =
  'Undefined, “confidential information” may be read to take in pay, staffing and discipline, which employees may talk about. Ask your counsel; list what is meant, and say that pay and working conditions are not.';

export const pkConfidentialBroad = defineLint({
  id: 'pk-confidential-broad',
  summary: 'A ban on confidential information that does not say what that is, or takes in personnel information.',
  severity: 'advice',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  find({ pack }) {
    const seen = (text: string, place: Pick<Seen, 'rule' | 'clause'>): Seen[] =>
      forbiddingSentences(text)
        .filter((sentence) => personnel.test(sentence) || (broad.test(sentence) && !defined.test(sentence)))
        .slice(0, 1)
        .map((sentence) => ({ ...place, text: `It does not say what is confidential: “${sentence}”`, why }));
    return [
      ...pack.policy.flatMap(({ id, body }) => seen(body, { clause: id })),
      ...pack.rules.flatMap(({ id, message }) => seen(message, { rule: id })),
    ];
  },
  examples: {
    remark: [
      { policy: [{ id: '1', title: 'Secrets', body: 'Do not share confidential information.' }] },
      {
        policy: [{ id: '1', title: 'Secrets', body: 'Never post sensitive data, such as personnel matters.' }],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Don’t post internal matters. Take it out.' }] },
    ],
    pass: [
      {
        policy: [
          { id: '1', title: 'Secrets', body: 'Do not share confidential information: prices, plans, door codes.' },
        ],
      },
      { policy: [{ id: '1', title: 'Secrets', body: 'A confidential line for callers is open day and night.' }] },
    ],
  },
});
