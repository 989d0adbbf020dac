import { about, protectedTalk } from '../linting/protected-talk';

const words = [
  'wages',
  'hours',
  'long hours',
  'tips',
  'wage',
  'salary',
  'salaries',
  'pay',
  'pay cut',
  'pay raise',
  'pay freeze',
  'raise',
  'paycheck',
  'paycheque',
  'overtime',
  'bonus',
  'benefits',
  'pension',
  'sick days',
  'hourly rate',
  'compensation',
  'remuneration',
  'hazard pay',
  'vacation pay',
  'health plan',
];

export const pkWages = protectedTalk({
  id: 'pk-wages',
  summary: 'A rule or clause that reaches talk about pay, hours or benefits among staff.',
  severity: 'warning',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  talk: 'talk about pay',
  why: 'Talk among employees about pay, hours and benefits is protected in the United States, with or without a union, and elsewhere too. Ask your counsel; narrow it to figures that are not the staff’s own, such as clients’ accounts or the payroll file.',
  probes: {
    en: [
      ...about(words, 'Let’s talk about our _ with the night shift.', 'I think my _ at work should be better.'),
      '[Our pay] has not gone up in three years and the rent has.',
      'What do you [earn] an hour at your site?',
      'They keep a share of [our tips] every night.',
      'We get [paid] less than the new hires.',
      'My [hours] were cut again this week.',
      'Does your [contract] include [paid leave]?',
    ],
    fr: [
      'Notre [salaire] n’a pas augmenté depuis trois ans.',
      'Nos [heures supplémentaires] ne sont pas payées.',
      'Combien gagnez-vous? Ma [paie] est trop basse.',
    ],
  },
  topic:
    /\b(wages?|salar(y|ies)|pay|paid|paycheques?|paychecks?|compensation|overtime|bonus(es)?|benefits|working hours|salaires?|rémunération|primes?)\b/i,
  narrowed:
    /\b(client|customer|patient|participant|student|famil(y|ies)|vendor|citizen|resident|someone else|promise|prize|anyone else|pay attention|paid (ad|partner|content|post)|pay for|get paid for|health benefits of)/i,
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['salary'] }] },
      { rules: [{ kind: 'existence', terms: ['(our|my|your) (wages|pay)'] }] },
      { rules: [{ kind: 'existence', terms: ['overtime'], near: { terms: ['our'] } }] },
      { rules: [{ kind: 'substitution', swap: { 'pay (cut|raise|freeze)': '' } }] },
      { rules: [{ kind: 'existence', terms: ['salaire'] }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Employees must not discuss salaries or other working terms online.' },
        ],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Do not post about your pay. Talk to HR.' }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['tip line', 'tips line'] }] },
      { rules: [{ kind: 'existence', terms: ['client <0-3> (wages|income|salary)'] }] },
      { rules: [{ kind: 'existence', terms: ['pay attention'] }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Talking about pay, hours and safety is not restricted by this policy.' },
        ],
      },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Never post what a client earns: a customer’s salary is theirs to tell.' },
        ],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Clients’ wages are private. Leave them out.' }] },
      { rules: [{ kind: 'substitution', swap: { salary: 'pay' }, severity: 'tip', category: 'style' }] },
    ],
  },
});
