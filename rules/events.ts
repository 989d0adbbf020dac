import type { Draft } from './draft';
import { compileElement } from './elements';
import type { PhraseBook } from './phrases/phrase-book';
import type { Reading } from './reading';

/** What announces an event; English and French. */
const happenings = [
  'open house(s)?|town hall(s)?|(work|info|information|drop-in|training|job) (shop|session|fair)|workshop(s)?|webinar(s)?|fundraiser(s)?|barbecue|bbq|bake sale|garage sale|concert|festival|parade|tournament|seminar|ceremony|gala|meetup|meet and greet|coffee with a cop|bike rodeo|blood drive|food drive|job fair|career fair|community (meeting|dinner|lunch|breakfast|cleanup|event)|(public|council|board|parent) meeting|story time|movie night|game night|fun run|family day|open mic|book (club|sale)',
  "portes ouvertes|atelier(s)?|assemblée (publique|générale)|séance d'information|webinaire|tournoi|concert|spectacle|vente de garage|soirée|collecte de sang|salon de l'emploi|conférence|journée (familiale|communautaire)|café-rencontre",
];
/** What bids to come, and makes of a happening an announcement. */
const bidding = [
  "join us|join me|come (to|and|out|along|by|see|meet|join)|stop by|drop (in|by)|swing by|save the date|(you're|you are|everyone is|everyone's|all are|families are) <0-1> (invited|welcome)|we're (hosting|holding)|we are (hosting|holding)|(will|we'll) (host|hold|be (hosting|holding))|don't miss|coming (up|soon)|upcoming|is back|returns|register|rsvp|sign up|see you (there|at|on)|starts|begins|takes place",
  "joignez-vous|rejoignez-nous|venez|participez|inscrivez-vous|vous êtes invité(s|e|es)?|vous invite|à ne pas manquer|aura lieu|auront lieu|se tiendra|bienvenue|c'est le retour",
];
/** What tells of an event that is over, or of another's. */
const past = [
  'thank you|thanks|was|were|came|attended|joined us|last (night|week|month|year|<day>)|yesterday|cancelled|canceled|postponed|recap|had a (great|good|wonderful) time',
  'merci|était|étaient|hier|dernier|dernière|annulé(e|s|es)?|reporté(e|s|es)?|avez participé|ont participé',
];
/** What says how to take part. */
const joining = [
  'register|registration|sign up|rsvp|ticket(s)?|free|admission|drop-in|drop in|drop by|stop by|no <0-2> (needed|required|necessary)|(all|everyone|everybody) <0-2> welcome|welcome|open to <0-2> (all|public|everyone|families)|contact|call|e-mail|email|message|dm|text|book|reserve|pay what you can|bring',
  "inscri(vez-vous|ption|ptions|re)|gratuit(e|s)?|entrée libre|sans rendez-vous|billet(s)?|réserve(z|r)|réservation(s)?|contactez|appelez|écrivez|bienvenue|ouvert à tous|s'inscrire",
];

/** What an announcement must say, as {missing} names it, in the order people ask. */
const asked = {
  en: ['the day', 'the time', 'where', 'how to take part'],
  fr: ['le jour', 'l’heure', 'le lieu', 'comment participer'],
};

/**
 * Looks for announcements of events: where one of its words stands with a day, a time or a bid to come, and it is not over.
 * Gives what the announcement does not say; a link counts as where and how, and undefined stands for no announcement.
 */
export function compileEvent(book: PhraseBook): (reading: Reading, draft: Draft) => readonly string[] | undefined {
  const [happening, bid, over, how] = [happenings, bidding, past, joining].map((phrases) => book.group(phrases)) as [
    number,
    number,
    number,
    number,
  ];
  const [date, time, place, link, phone, email] = (['date', 'time', 'place', 'link', 'phone', 'email'] as const).map(
    (name) => compileElement(name, book),
  );
  return (reading, draft) => {
    if (!reading.has(happening)) return undefined;
    const announced = reading.hits(happening).filter((hit) => !reading.isNear(over, hit, 'sentence'));
    if (announced.length === 0) return undefined;
    const has = (element: typeof date): boolean => element?.(reading, draft) ?? false;
    const says = [has(date), has(time)];
    if (!says.includes(true) && !reading.has(bid)) return undefined;
    const isLinked = has(link);
    says.push(isLinked || has(place), isLinked || reading.has(how) || has(phone) || has(email));
    return asked[reading.language === 'fr' ? 'fr' : 'en'].filter((_, index) => !says[index]);
  };
}
