import { protectedTalk } from '../linting/protected-talk';

export const pkDisparage = protectedTalk({
  id: 'pk-disparage',
  summary: 'A ban on disparaging the organization, or a demand for respect or loyalty, without limits or examples.',
  severity: 'warning',
  source: {
    name: 'Stericycle (National Labor Relations Board, 2023); Liverman v. Petersburg (4th Circuit, 2016)',
    date: '2023',
  },
  talk: 'speech that is only critical',
  why: 'A ban on disparaging or discrediting the organization, or a plain “be respectful”, reaches complaints that are protected, and courts have struck such bans down. Ask your counsel; name the conduct (threats, slurs, false statements of fact) and give examples.',
  probes: {
    en: [
      'Honestly, [this organization] could do better by its people.',
      'I am [disappointed in our department] today.',
      '[Our employer] let us down this winter.',
      'I am [ashamed] of how [my employer] treated him.',
    ],
    fr: ['Notre [employeur] nous a déçus.'],
  },
  topic:
    /\b(disparag\w+|discredit(s|ing)?|embarrass(es|ing)?|(damag|harm|hurt|tarnish)\w* (the|our|its) (\w+ )?(reputation|image|name|brand)|bring\w* .{0,30}disrepute|unbecoming|disloyal\w*|undermin\w+ (the|our) (\w+ )?(reputation|image|mission|authority)|bad light|poor light|negative light|reflect(s|ing)? (negatively|poorly|badly)|(be|remain|stay) (always )?(respectful|courteous|professional|positive|loyal|civil|supportive)( at all times)?)\b/i,
  narrowed:
    /\b(such as|for example|that is|defined as|meaning|clients?|customers?|patients?|famil(y|ies)|competitors?)\b/i,
  examples: {
    remark: [
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Be respectful and professional.' }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Employees shall not post anything that discredits the department.' },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Never disparage the company.' }] },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Do not embarrass the service. Delete it.' }] },
      { rules: [{ kind: 'existence', terms: ['(disappointed|ashamed) <0-3> (department|employer)'] }] },
    ],
    pass: [
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Do not post threats, slurs or false statements of fact, for example that someone was convicted.',
          },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Never mock clients or bring a family into disrepute.' }] },
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'We speak about actions, not about what people are. No insults, mockery or threats.',
          },
        ],
      },
    ],
  },
});
