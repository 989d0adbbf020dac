import * as z from 'zod/mini';
import { compileEvent } from '../cues/events';
import { compileInvitation } from '../cues/invitations';
import { defineKind, nothing, wokenBy } from '../kind';

export const engagement = defineKind({
  name: 'engagement',
  summary: 'A post that invites no answer, or that announces an event without saying when, where or how to take part.',
  anyLanguage: true,
  options: {
    /** The post asks its readers something or bids them to take part; else it is flagged. */
    invites: z.optional(z.literal('reply')),
    /** An event that is announced says its day, time and place and how to take part; {missing} says what does not. */
    event: z.optional(z.literal('complete')),
  },
  problem({ invites, event }) {
    return (invites === undefined) === (event === undefined)
      ? 'needs `invites: reply` or `event: complete`, one of the two'
      : undefined;
  },
  compile({ invites }, book) {
    if (invites) {
      const isInvited = compileInvitation(book);
      return (reading) => (reading.hasWords && !isInvited(reading) ? [{}] : nothing);
    }
    const event = compileEvent(book);
    return wokenBy({ groups: [event.group] }, (reading, draft) => {
      const missing = event.missingIn(reading, draft).join(', ');
      return missing ? [{ missing }] : nothing;
    });
  },
  examples: [
    {
      options: { invites: 'reply' },
      flag: [
        'The road is closed.',
        'Did you know? Seat belts save lives.',
        'Need a ride? Call a cab.',
        'How do you report a crime? Call the desk.',
        'He asked “Are you the chief?” and laughed',
        'Are you ready for winter? Our crews have been out since Monday.',
        'La route est fermée.',
        'Wow?',
      ],
      pass: [
        'What’s your favourite trail? Ours is Mill Creek.',
        'Rain again. Have you been to the new trail?',
        'New trail! Who is coming with us? 🥾 #Trails',
        'Tell us in the comments.',
        'Join us for coffee.',
        'We asked a neighbour. What do you think of the plan? Council decides in May.',
        'Un nouveau parc. Qu’en pensez-vous ?',
        'Partagez vos photos avec nous.',
        '',
      ],
    },
    {
      options: { event: 'complete' },
      flag: [
        'Join us for our open house on Saturday!',
        'Open house Saturday at 2 pm at Mill Park',
        'Workshop on May 4 at 10 am. Register now!',
        'Save the date: the bike rodeo is back!',
        'Portes ouvertes samedi à 14 h à la bibliothèque',
      ],
      pass: [
        'Open house Saturday at 2 pm at Mill Park. All are welcome.',
        'Webinar 2026-05-04 at 14:00, register: https://example.org',
        'Thanks to all who came to our open house on Saturday!',
        'We learned a lot at the workshop.',
        'Portes ouvertes samedi à 14 h à la bibliothèque, entrée gratuite',
        'The tournament was postponed.',
        '',
      ],
    },
  ],
});
