import { about, protectedTalk } from '../linting/protected-talk';

const words = [
  'union',
  'labour union',
  'trade union',
  'union drive',
  'strike',
  'picket',
  'walkout',
  'collective agreement',
  'shop steward',
  'union dues',
];

export const pkUnion = protectedTalk({
  id: 'pk-union',
  summary: 'A rule or clause that reaches talk about unions, organizing or strikes.',
  severity: 'warning',
  source: { name: 'National Labor Relations Act', date: '1935' },
  talk: 'talk about unions',
  why: 'Talk about joining, forming or leaving a union, and about strikes, is protected by labour law in many countries. Ask your counsel; take these words out, or narrow the rule to speaking on the organization’s behalf.',
  probes: {
    en: [
      ...about(words, 'Let’s talk about our _ with the night shift.', 'I think my _ at work should be better.'),
      'I joined the [union] last spring.',
      'The drivers are [on strike] today.',
      'We want to [unionise], and they want to [unionize] too.',
      'Next week I will [join] the [union].',
      'We are [organizing] at our branch.',
      'We are [unionizing] the warehouse.',
      'The [strike] vote is on Thursday.',
      'Sign a [union card] at the gate.',
      'See you on the [picket line].',
      'Our [shop steward] knows the [collective agreement].',
      '[Collective bargaining] starts on Monday.',
      'Support the [walkout] at noon.',
    ],
    fr: ['J’ai adhéré au [syndicat].', 'La [grève] commence lundi.'],
  },
  topic:
    /\b(unions?|unioni[sz](e|ing|ation)|organi[sz]ing|collective (bargaining|agreement)|strikes?|picket(ing)?|walkouts?|syndicats?|grèves?)\b/i,
  narrowed:
    /\b(credit unions?|european union|lightning|air ?strikes?|strikes? a balance|organi[sz]ing (an? )?(event|meeting|food|files)|student union)\b/i,
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['union'] }] },
      { rules: [{ kind: 'existence', terms: ['strike', 'picket line'] }] },
      { rules: [{ kind: 'existence', terms: ['(join|form) <0-2> union'] }] },
      { rules: [{ kind: 'existence', terms: ['syndicat(s)?'] }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Staff must not post about union matters.' }] },
      {
        rules: [{ kind: 'existence', terms: ['zzz'], message: 'Avoid mentioning strikes. Ask communications first.' }],
      },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['credit union'] }] },
      { rules: [{ kind: 'existence', terms: ['lightning strike'] }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Joining a union and talking about it is not restricted.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Do not organize a raffle without a licence.' }] },
    ],
  },
});
