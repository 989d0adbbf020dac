import { protectedTalk } from '../linting/protected-talk';

export const pkPhotos = protectedTalk({
  id: 'pk-photos',
  summary: 'A total ban on photos or recordings at work.',
  severity: 'advice',
  source: { name: 'National Labor Relations Act; Stericycle (National Labor Relations Board)', date: '2023' },
  talk: 'photos from work',
  why: 'Photos and recordings may document unsafe conditions, which is protected. Ask your counsel; limit the clause to what they show: clients, children, screens, evidence.',
  probes: {
    en: [
      'Here is [a photo] of the broken guard rail at our plant.',
      'I [took a picture] of the flooded break room.',
      '[Video from work]: the ladder with no feet.',
    ],
  },
  topic:
    /\b(photos?|photography|photographs?|videography|pictures?|videos?|recordings?|record|film(ing)?)\b.{0,50}\b(work(place)?|at work|on duty|(company|city|department|agency) property|premises|facilit(y|ies)|job ?sites?|inside|buildings?|on site)\b|\b(workplace|on-duty|on duty) (photos?|pictures?|videos?)\b|^no (photos?|pictures)\b/i,
  narrowed:
    /\b(clients?|patients?|child(ren)?|students?|famil(y|ies)|victims?|suspects?|scenes?|evidence|screens?|faces?|people|persons?|consent|permission from|agreed|agreement|without (their|a parent)|someone|anyone|of (him|her|them))\b/i,
  examples: {
    remark: [
      { policy: [{ id: '1', title: 'Posting', body: 'Photos and videos taken at work are prohibited.' }] },
      { policy: [{ id: '1', title: 'Posting', body: 'Employees must not record or film in the workplace.' }] },
      { rules: [{ kind: 'existence', terms: ['(photo|picture|video) <0-2> work'] }] },
    ],
    pass: [
      { policy: [{ id: '1', title: 'Posting', body: 'Do not post photos of clients at work without their consent.' }] },
      {
        policy: [
          { id: '1', title: 'Posting', body: 'Never show evidence or screens in photos from inside the building.' },
        ],
      },
    ],
  },
});
