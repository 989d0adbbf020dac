import { protectedTalk } from '../linting/protected-talk';

export const pkPublicConcern = protectedTalk({
  id: 'pk-public-concern',
  summary: 'A rule or clause that reaches what employees of a public body say about public matters in their own name.',
  severity: 'warning',
  source: {
    name: 'First Amendment: Pickering, Garcetti; Liverman v. Petersburg (4th Circuit, 2016); Lindke v. Freed (2024)',
    date: '2024',
  },
  talk: 'opinions on public matters in one’s own name',
  why: 'A public employer that restricts what its people say off duty on public matters has to show harm that outweighs their right to speak. Ask your counsel; give the rule “capacities: [official]”, or limit the clause to official accounts and time on duty.',
  probes: {
    en: [
      'In my own name: council should [fund the library] first.',
      'My view as a resident: the [police budget] is too high.',
      'Off duty and speaking for myself: the new [school board policy] is a mistake.',
      'I disagree with the [mayor] about the bridge.',
      'As a citizen I support the [housing bylaw].',
      'I will [protest] at city hall on Saturday.',
    ],
  },
  topic:
    /\b(off[- ]duty|personal (accounts?|time|capacity|pages?|profiles?|posts?|social media)|own (time|accounts?|name)|private (accounts?|capacity))\b.{0,120}\b(politic\w*|public (issues?|matters?|concern|polic\w+)|opinions?|views?|elections?|government|council|mayor|controvers\w+|protests?)\b|\b(politic\w*|public (issues?|matters?)|opinions?|controvers\w+)\b.{0,120}\b(off[- ]duty|personal (accounts?|time|pages?|profiles?|posts?|social media)|own (time|accounts?))\b/i,
  narrowed: /\b(on (our|the \w+(’s|'s)?) behalf|case knowledge|confidential|in uniform|on duty)\b/i,
  examples: {
    remark: [
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Officers must not post political opinions, even off duty on personal accounts.',
          },
        ],
      },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'On personal accounts, employees may not share views on public issues.' },
        ],
      },
      { rules: [{ kind: 'existence', terms: ['(school board|council) <0-3> mistake', 'budget is'] }] },
      { rules: [{ kind: 'existence', terms: ['mayor'] }] },
    ],
    pass: [
      { rules: [{ kind: 'existence', terms: ['mayor'], capacities: ['official'] }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'On official accounts and on duty, do not post political opinions.' },
        ],
      },
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Off duty and in your own name you keep your rights: opinions on public issues are not restricted.',
          },
        ],
      },
    ],
  },
});
