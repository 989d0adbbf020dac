import { defineLint } from '../lint';

const order = /\b(must not|must never|do not|don[’']t|never|not allowed|not permitted|prohibited|forbidden|banned)\b/i;
const reason =
  /\b(because|so that|so (people|readers|they|nobody)|since|which|who|for|can|could|may|might|will|would|leads?|hurts?|protects?|risks?|as it|it[’']s|it is|they[’']re|they are)\b|[:;–—]/i;

export const messageReason = defineLint({
  id: 'message-reason',
  summary: 'A message that forbids without saying why.',
  severity: 'advice',
  source: { name: 'Practice of coaching: a reason is kept longer than an order', date: '2026' },
  find({ pack }) {
    return pack.rules
      .filter(({ message, severity }) => severity !== 'tip' && order.test(message) && !reason.test(message))
      .map(({ id, message }) => ({
        rule: id,
        text: `Its message forbids and gives no reason: “${message}”`,
        why: 'People keep to what they understand. Add who it protects, or what would happen.',
      }));
  },
  examples: {
    remark: [{ rules: [{ kind: 'existence', terms: ['zzz'], message: 'You must not post plates.' }] }],
    pass: [
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Don’t post plates: they lead to a door.' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'A plate leads to a person. Describe the car.' }] },
    ],
  },
});
