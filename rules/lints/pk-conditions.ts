import { about, protectedTalk } from '../linting/protected-talk';

const words = [
  'working conditions',
  'staffing',
  'schedule',
  'shifts',
  'workload',
  'safety at work',
  'management',
  'supervisor',
  'manager',
  'boss',
  'unpaid breaks',
  'burnout',
  'toxic workplace',
  'hostile workplace',
  'understaffing',
  'unsafe equipment',
  'break times',
];

export const pkConditions = protectedTalk({
  id: 'pk-conditions',
  summary: 'A rule or clause that reaches criticism of management, staffing, safety or schedules.',
  severity: 'warning',
  source: {
    name: 'National Labor Relations Act; Stericycle (National Labor Relations Board, 2023); Liverman v. Petersburg (4th Circuit, 2016)',
    date: '2023',
  },
  talk: 'talk about working conditions',
  why: 'Employees who talk together about management, staffing, safety and schedules are protected, and a court struck down a police ban on negative comments. Ask your counsel; narrow it to what endangers people, such as which post is unguarded at what hour.',
  probes: {
    en: [
      ...about(words, 'Let’s talk about our _ with the night shift.', 'I think my _ at work should be better.'),
      '[Our schedules] change with a day’s notice.',
      'The [break room] has had no heat since Monday.',
      'We are [short-staffed] every weekend and people get hurt.',
      '[Management] does not listen to the night crew.',
      'My [supervisor] plays favourites with shifts.',
      'It is [not safe] to work alone on that floor.',
      '[My boss] is [unfair] to the new people.',
      'Our [workload] doubled and nobody asked us.',
      'The [chief] ignores us and [morale] is low.',
      'We are [understaffed] and [overworked].',
    ],
    fr: [
      'Nos [horaires] changent chaque semaine.',
      'La [direction] ne nous écoute pas.',
      'Nous sommes en [sous-effectif].',
    ],
  },
  topic:
    /\b(criti(cism|ci[sz]e|ci[sz]ing|cal)|complain(ing|ts?)?|negative(ly)?|negative comments?|speak(ing)? ill)\b.{0,60}\b(management|supervisors?|managers?|boss(es)?|employer|compan(y|ies)|organi[sz]ation|department|agency|city|service|leadership|command|chief|policies|working conditions|us)\b|\bnegative comments?\b|\b(working conditions|(terms|conditions) of employment|staffing|staffing levels|scheduling|schedules|workload|work environment|conditions de travail)\b/i,
  narrowed: /\b(staffing (gaps?|levels) at|which (post|shift|station)|client|customer complaints?)\b/i,
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['short-staffed', 'understaffed'] }] },
      { rules: [{ kind: 'existence', terms: ['(my|our) (boss|supervisor)'] }] },
      { rules: [{ kind: 'existence', terms: ['working conditions'] }] },
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Employees may not criticize management or the department on any platform.',
          },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Negative comments about the organization are prohibited.' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Do not complain about your supervisor online.' }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['bunch of clowns'] }] },
      { rules: [{ kind: 'existence', terms: ['no officers on duty'] }] },
      {
        policy: [{ id: '1', title: 'Posting', body: 'Do not post who guards which door, or when a station is empty.' }],
      },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Anyone may criticize management: this policy does not restrict it.' },
        ],
      },
    ],
  },
});
