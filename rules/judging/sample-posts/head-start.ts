import type { Draft } from '../../draft';

/** Posts such as a Head Start program for young children puts out in ordinary weeks. */
export const headStart: readonly (string | Draft)[] = [
  'Enrolment for the fall is open. Children aged 3 to 5, free for families who qualify, help with the form at the desk. Mondays and Wednesdays 9 to 4, or call 555-0155.',
  'Talk while you cook: “I’m stirring. It’s hot. It smells like onions.” Ten minutes of that a day builds words. What did you cook?',
  'Thank you, dads of room 2, for the new mud kitchen. It was clean for eleven minutes.',
  'This week on the menu: lentil soup, oranges, and the great broccoli experiment (7 of 15 said yes).',
  'Family night is Thursday, 5:30 to 7, at the Elm building. Dinner, a puppet show, and a dentist who gives away toothbrushes. No sign-up.',
  'Why do we let them pour their own milk? Because small hands learn from spills. Bring spare pants.',
  'Policy council meets on the first Tuesday at 6 p.m. Parents have the vote here, really. Childcare and supper provided.',
  'Free developmental screening for ages 0 to 5, Saturday 10 to 1, Elm building. It takes 20 minutes and feels like playing.',
  'Books we read four times this week because they asked: the one with the bear, the one with the bus, the bear again.',
  'A nurse answers your questions about fevers on Tuesday at 8:15, right at drop-off. Coffee’s on.',
  'We need a driver for the morning bus. You’d know every child’s song by Friday. Benefits from day one; ask Marisol at the desk how it is.',
  'The playground is closed for two days while the new sand settles. We’ll walk to Mill Park instead; send sturdy shoes.',
  'Children’s coats, sizes 3 to 6, on the rack by the door. Take one, leave one, no questions.',
  'Parents told us pick-up is stressful. From Monday there are two lines and one of them has bubbles. 🫧',
  'At home this week: count the stairs together. Up in English, down in Spanish, or whatever your family speaks.',
  'Volunteers read aloud on Fridays, 10 to 10:30. Background check first, pillows provided. Write to hello@elmheadstart.example.org',
  'Our teachers spent Friday learning how trauma shows up in three-year-olds, and how a quiet corner helps. Families: ask us about it.',
  'Diaper bank on the 5th and the 20th, 3 to 6 p.m., side door. Sizes 1 to 6.',
  'Dental van on Wednesday! Consent forms are in the backpacks; no form, no check-up, but everyone gets a sticker.',
  '“I can do it myself” is the sound of learning. It’s also why we leave five minutes for zippers.',
  'Thank you to the Rotary Club for 60 rain boots. Puddles have never been so busy. 🌧️',
  'Snow day: we open at 10. The bus runs one hour late. If you can’t make it, we saved the pancakes.',
  'Kindergarten is coming. Three evenings on what to expect, starting 4 May at 6 p.m., with the principals from both schools.',
  'Male teachers in early childhood: we have four now. Want to see what the work is like? Come for a morning.',
  {
    text: 'Handprints for grandparents’ day. No names, lots of paint.',
    network: 'facebook',
    media: [{ type: 'photo', alt: 'A paper full of green and red handprints' }],
  },
  // Some that a coach should say something about.
  'So proud of little Ava Thompson, 4, in Ms. Cruz’s class at the Elm building, who said her first sentence since her foster placement!',
  { text: 'Class photo! Everyone smile!', network: 'facebook', media: [{ type: 'photo', alt: null }] },
];
