import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';

const checker = createChecker([]);
const mix = (text: string) => checker.check({ text }).engagement.join(', ');

describe('what a post does for its readers', () => {
  it.each([
    // informs
    ['Black ice on Bevan Road this morning. Leave extra room.', 'informs'],
    ['Lock the side door, even when you are home.', 'informs'],
    ['Here’s how to report a lost passport online.', 'informs'],
    ['The river rose forty centimetres overnight and is still rising.', 'informs'],
    ['Saviez-vous que le centre prête des raquettes?', 'informs'],
    ['Ralentissez près des écoles, les enfants sont de retour.', 'informs'],
    // invites
    ['Bring a neighbour and come see the new garden.', 'invites'],
    ['Everyone is welcome at our Thursday lunch.', 'invites'],
    ['Drop in on Wednesday, no appointment needed.', 'invites'],
    ['Venez jouer aux échecs avec nous jeudi.', 'invites'],
    ['Joignez-vous à notre équipe de bénévoles.', 'invites'],
    // thanks
    ['Thank you to the crews who worked all night.', 'thanks'],
    ['A huge thanks to Nadia for eleven years at the front desk.', 'thanks'],
    ['Congratulations to our spelling team on second place.', 'thanks'],
    ['Merci à tous les bénévoles du marché.', 'thanks'],
    ['Bravo à nos finissants, quelle belle année.', 'thanks'],
    // asks
    ['Which crossing worries you most?', 'asks'],
    ['Were you near the mill on Sunday? Did you see a white van?', 'asks'],
    ['Tell us what the library should buy next.', 'asks'],
    ['Investigators are seeking witnesses of a fall on Pine Street.', 'asks'],
    ['Quelle est votre recette d’hiver préférée?', 'asks'],
    ['Dites-nous ce qui manque au parc.', 'asks'],
    // announces
    ['Pine Street is closed until Friday for paving.', 'announces'],
    ['We’re hiring: two records clerks, full-time.', 'announces'],
    ['The pool reopens on Monday.', 'announces'],
    ['Applications are open for the spring class.', 'announces'],
    ['Nous annonçons l’ouverture d’un deuxième local.', 'announces'],
    ['La piscine rouvrira lundi.', 'announces'],
    // several
    ['The pool reopens on Monday. Come and swim with us!', 'invites, announces'],
    ['Thank you to all who came. What should we do next year?', 'thanks, asks'],
    ['Open house Saturday at 2 pm at Mill Park. Bring the kids.', 'invites, announces'],
    ['Heads up: the bridge will be closed on Sunday. Please leave early.', 'informs, announces'],
  ])('%s → %s', (text, expected) => expect(mix(text)).toBe(expected));

  it.each([
    ['a sign-off thanks nobody', 'Do not park on Pine Street tonight. Thank you.', 'thanks'],
    ['“thanks to the storm” blames', 'Thanks to the storm, Pine Street is a lake.', 'thanks'],
    ['“thank you for your patience” asks for some', 'The line is down. Thank you for your patience.', 'thanks'],
    ['« merci de » demande', 'Merci de ne pas stationner devant la porte.', 'thanks'],
    ['a rhetorical question asks nobody', 'Did you know? Seat belts save lives.', 'asks'],
    ['a question in a quotation is another’s', 'He said “Are you the chief?” and laughed.', 'asks'],
    ['a question that is answered at once is an opening', 'How do you report a crime? Call the desk.', 'asks'],
    ['an event that is over announces nothing', 'Our open house last week was a joy, thanks to all.', 'announces'],
    ['to come to terms invites nobody', 'It took us years to come to terms with it.', 'invites'],
    ['a story of visits invites nobody', 'Two students visited the lab and loved it.', 'invites'],
  ])('%s', (_, text, not) => expect(mix(text).split(', ')).not.toContain(not));

  it('a word, an emoji or nothing does nothing', () => {
    expect(['', '🦵😩', 'Leg day: 1, me: 0', '#gym #legday'].map(mix)).toEqual(['', '', '', '']);
  });
});
