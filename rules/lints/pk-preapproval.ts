import { protectedTalk } from '../linting/protected-talk';

export const pkPreapproval = protectedTalk({
  id: 'pk-preapproval',
  summary: 'Prior approval for personal posts.',
  severity: 'warning',
  source: {
    name: 'First Amendment (prior restraint): Liverman v. Petersburg (4th Circuit, 2016); Stericycle (National Labor Relations Board, 2023)',
    date: '2023',
  },
  talk: 'posting without asking first',
  why: 'Having to ask before any personal post is a restraint on speech before it is spoken, which courts rarely allow. Ask your counsel; ask for approval of posts in the organization’s name only.',
  probes: {
    en: ['I am posting this [without asking anyone].', 'Nobody [approved this post] and it is mine.'],
  },
  topic:
    /\b(approv\w+|permission|cleared|clearance|authori[sz]\w+|pre-?approv\w+|sign(ed)?[- ]off|review(ed)?)\b.{0,80}\b(post|posts|posting|publish\w*|shar(e|ing)|social media|comment\w*)\b|\b(post|posts|posting|publish\w*|share|social media)\b.{0,80}\b(approv\w+|permission|cleared|clearance|authori[sz]\w+|pre-?approv\w+)\b|\b(ask|check with|clear it with) .{0,60}\bbefore (you )?(post|share|publish|comment)/i,
  narrowed:
    /\b(official|on (our|the \w+(’s|'s)?|its) behalf|in (our|the \w+(’s|'s)?) name|our (accounts?|pages?|channels?)|photos?|parents?|guardians?|consent|child(ren)?|clients?|famil(y|ies)|booking|mugshots?|embargo\w*|evidence|investigat\w*|(department|city|agency|company|organi[sz]ation)(’s|'s)? (accounts?|pages?|channels?)|case|names?)\b/i,
  examples: {
    remark: [
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'All posts on personal accounts need prior approval by a supervisor: do not publish before.',
          },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Employees may not post about work without permission.' }] },
      {
        rules: [{ kind: 'existence', terms: ['zzz'], message: 'Ask the press office before you post about work.' }],
      },
      {
        rules: [
          { kind: 'existence', terms: ['zzz'], message: 'You must not share this without approval. Ask your chief.' },
        ],
      },
    ],
    pass: [
      { policy: [{ id: '1', title: 'Posting', body: 'Do not publish on our official page without approval.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Do not share a child’s photo without permission.' }] },
    ],
  },
});
