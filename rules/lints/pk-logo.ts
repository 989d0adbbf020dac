import { protectedTalk } from '../linting/protected-talk';

export const pkLogo = protectedTalk({
  id: 'pk-logo',
  summary: 'A total ban on the logo, name or uniform in personal posts.',
  severity: 'advice',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  talk: 'showing the logo or the uniform',
  why: 'Employees may show the logo, name or uniform in non-commercial posts about their work, in a protest too. Ask your counsel; limit the clause to selling things, or to seeming to speak for the organization.',
  probes: {
    en: [
      'I wore [our uniform] to the vigil.',
      'Here is [our logo] on the picket sign I painted.',
      'Proud to wear [the badge] for eleven years.',
      'I drew [the company logo] on a cake.',
    ],
  },
  topic:
    /\b(logos?|name of the (company|department|agency|organi[sz]ation)|(company|department|agency|organi[sz]ation)(’s|'s)? name|uniforms?|insignia|patch(es)?|badges?|trademarks?|brand)\b/i,
  narrowed:
    /\b(sell|selling|commercial|merchandise|endorse|impl(y|ies|ying)|as if|on behalf|speak(ing)? for|official account|badge numbers?|door|access badge)\b/i,
  examples: {
    remark: [
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Employees must never show the logo or uniform in personal posts.' },
        ],
      },
      { rules: [{ kind: 'existence', terms: ['zzz'], message: 'Do not use the department’s name. Take it out.' }] },
      { rules: [{ kind: 'existence', terms: ['(our|the) (logo|uniform)'] }] },
    ],
    pass: [
      {
        policy: [{ id: '1', title: 'Posting', body: 'Do not use the logo to sell things or to seem to speak for us.' }],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'You may show the uniform: this is not restricted.' }] },
      { rules: [{ kind: 'existence', terms: ['fake badge'] }] },
    ],
  },
});
