import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import type { Draft } from '../../rules/draft';
import { resolveFrom } from '../../utils/policy/resolve-packs';

const checkers = {
  'career-centre': createChecker(resolveFrom({}, ['career-centre'])),
  company: createChecker(resolveFrom({}, ['company'])),
};

/** What holds a draft, as "category", each once. */
function held(pack: keyof typeof checkers, draft: Draft): string[] {
  const loud = checkers[pack].check(draft).findings.filter(({ severity }) => severity !== 'tip');
  return [...new Set(loud.map(({ category }) => category))];
}

describe('a career centre', () => {
  it.each([
    [
      'client-confidential',
      'One of our mature students told me she is sleeping in her car again. Still top of her class!',
    ],
    [
      'client-confidential',
      'This note came today: “You waited with me after my overdose. I start at the port on Monday. Wes”',
    ],
    ['client-confidential', 'Hi Marlon, with your transcript I would leave the bank alone and try the city.'],
    ['promise', 'Three evenings with us and you will get a job. Ask anyone who came in May.'],
    ['promise', 'Placement is guaranteed in our welding programme.'],
    ['disclosure', 'NoteHive sent me this planner and it is a lifesaver. Use my code PIA10!'],
  ])('holds %s: %s', (category, text) => expect(held('career-centre', { text, lang: 'en' })).toContain(category));

  it.each([
    'Amara let us tell this: she failed her first practicum, cried in our office, and teaches it now. What did you fail first?',
    'We can’t guarantee you a job. What we can do: read every line you bring, Tuesdays from 2 to 5, room 14.',
    'Do I have to mention my depression? In most places, no. An employer may ask whether you can do the task. For your own case, book a private hour with Lise.',
    'Of 212 graduates who answered, 171 had paid work in six months. The other 41 told us why, and page 3 is theirs.',
    'I blanked in my first interview, said “pass” like on a quiz show, and got the job anyway. Ask me about the second one.',
    'Recruiters tell us the same thing each fall: they remember the student who asked what went wrong last year.',
    'A student in nursing asked whether she should list night shifts at a bakery. Yes, first line: it says you can get up.',
    'Our employer of the year is a bakery with four ovens, because it calls back everyone, also those it turns down.',
    'The disability office and we share a hallway now. Come for the résumé, stay for the adjustable desk. Door 9, until 4.',
    'Prison taught me patience, says Ron, who speaks on our panel on 4 May at 6 p.m. in the atrium. He wrote this line himself.',
    'An agency that wants 300 dollars for a guaranteed visa and a guaranteed job wants 300 dollars. Bring us the letter first.',
    'Ad: the headphones were a gift from a shop that hires our grads. They are fine. The shop is better: it trains on the job.',
  ])('lets go: %s', (text) => expect(held('career-centre', { text, lang: 'en' })).toEqual([]));
});

describe('a company', () => {
  it.each([
    ['disclosure', 'Honestly the best kettle on the market, go buy one before the long weekend.'],
    ['disclosure', 'Mes matins ont changé : le café Rivard, y’a pas mieux. Courez chez Rivard!'],
    ['confidential-business', 'I can’t say who with, but we sign on Thursday and the contract doubles the plant.'],
    [
      'confidential-business',
      'Pas le droit de le dire avant vendredi, mais le trimestre fera parler les actionnaires.',
    ],
    ['client-confidential', 'Proud that we helped Mr. Adair at the Mill Inn out of bankruptcy in one winter.'],
    ['client-confidential', 'Notre cliente Odile sortait d’une dépression quand elle a signé.'],
    ['promise', 'Wear it once and you will never be cold again.'],
    ['promise', 'Des gants qui durent toute une vie.'],
    ['hostile', 'Our competitors should be ashamed: their support is a joke.'],
    ['active-case', 'Second week of the trial, and their engineers sweat. They copied our valve line by line.'],
  ])('holds %s: %s', (category, text) => expect(held('company', { text })).toContain(category));

  it.each([
    'I work at Rivard, so I’m biased: grind it just before you brew, whatever you buy.',
    'Our results are out this morning: revenue down four percent. The letter says why, and what we do about it.',
    'I can’t say which birthday cake it will be, but Thursday at three the whole floor is invited.',
    'The Mill Inn was two months behind with us last winter. The owner asked us to tell it, because calling early is what helped.',
    'No jacket is warm for everyone. Ours was tested down to minus 20, on nine people, one of whom complained.',
    'A competitor fixed this before we did. Credit where it is due: their patch notes are a pleasure to read.',
    'The matter is before the court, so we say nothing about it. The shop is open as always, from 9 to 6.',
    'Best advice I got here: ask the night shift first. They see what the day shift leaves behind.',
    'Deux ans de garantie : si la semelle décolle, on la recolle, avec ou sans facture.',
    'Je travaille chez Rivard, alors à prendre avec un grain de sel : notre déca est bien meilleur cette année.',
    'Last year 14 of our trucks were stopped for tired brakes. Here is the checklist that brought it to two.',
    'Five years ago our plant leaked into the creek. We paid, we cleaned, and the readings are public each Friday.',
  ])('lets go: %s', (text) => expect(held('company', { text })).toEqual([]));
});
