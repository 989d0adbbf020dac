import { protectedTalk } from '../linting/protected-talk';

export const pkMedia = protectedTalk({
  id: 'pk-media',
  summary: 'A ban on speaking to the press in one’s own name.',
  severity: 'advice',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  talk: 'speaking to the press in one’s own name',
  why: 'Employees may speak to reporters about their work in their own name. Ask your counsel; limit the clause to speaking on behalf of the organization.',
  probes: {
    en: [
      'A [reporter] asked me about the layoffs and I answered in my own name.',
      'I [talked to the newspaper] about our shifts.',
      'I gave an [interview] about how we work.',
    ],
  },
  topic:
    /\b(reporters?|journalists?|(the|news) (media|press)|media (inquir|enquir|interview|request|contact)\w*|interviews?|médias|journalistes?)\b/i,
  narrowed:
    /\b(on (our |the \w+(’s|'s) )?behalf|for the (department|organi[sz]ation|company|agency|city|service)|as our spokesperson|in our name|official|(crime|accident|fire) scene|ask for media)\b/i,
  examples: {
    remark: [
      { policy: [{ id: '1', title: 'Posting', body: 'Staff may not talk to the media.' }] },
      {
        rules: [
          { kind: 'existence', terms: ['zzz'], message: 'Do not speak to reporters. Send them to communications.' },
        ],
      },
      { rules: [{ kind: 'existence', terms: ['(reporter|journalist)(s)?'] }] },
    ],
    pass: [
      {
        policy: [
          {
            id: '1',
            title: 'Posting',
            body: 'Do not speak to the media on behalf of the city; in your own name you may.',
          },
        ],
      },
      { policy: [{ id: '1', title: 'Posting', body: 'Refer reporters who ask about a case to media relations.' }] },
    ],
  },
});
