import { protectedTalk } from '../linting/protected-talk';

export const pkCoworker = protectedTalk({
  id: 'pk-coworker',
  summary: 'A ban on befriending or talking about co-workers.',
  severity: 'advice',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  talk: 'talk with and about co-workers',
  why: 'Talking with and about co-workers is how employees act together, which is protected. Ask your counsel; limit the clause to harassment, threats and private details.',
  probes: {
    en: [
      'My [co-worker] covered three shifts for me.',
      'My [colleagues] and I have the same question.',
      'I added two [coworkers] as friends.',
      'My [fellow officers] are tired.',
    ],
    fr: ['Mes [collègues] et moi avons la même question.'],
  },
  topic:
    /\b(friend(s|ing)?|befriend|connect(ing)? with|follow(ing)?|discuss(ing)?|talk(ing)? about|mention(ing)?|post(ing)? about|comment(ing)? (on|about)|tag(ging)?)\b.{0,40}\b(co-?workers?|colleagues?|fellow (employees?|officers?|staff)|other employees|subordinates?|supervisors?)\b/i,
  narrowed:
    /\b(harass\w*|threat\w*|bully\w*|private|home|address|health|medical|photo of|without their|password|insult\w*)\b/i,
  examples: {
    remark: [
      { policy: [{ id: '1', title: 'Posting', body: 'Do not discuss co-workers on social media.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Employees are prohibited from friending colleagues.' }] },
      { rules: [{ kind: 'existence', terms: ['(co-worker|coworker|colleague)(s)?'] }] },
    ],
    pass: [
      { policy: [{ id: '1', title: 'Posting', body: 'Do not harass or threaten co-workers.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Never post a colleague’s home address.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Thank a colleague by what they did.' }] },
    ],
  },
});
