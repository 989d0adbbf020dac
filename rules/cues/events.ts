import type { Draft } from '../draft';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { compileElement } from './elements';

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

/** Looks for announcements of events. */
interface EventWatch {
  /** The group of phrases without which no post announces one. */
  group: number;
  /** Whether one is announced that is still to come. */
  isAnnounced(reading: Reading, draft: Draft): boolean;
  /** What the announcement does not say; nothing where it says all, or nothing is announced. */
  missingIn(reading: Reading, draft: Draft): readonly string[];
}

/**
 * A post announces an event where one of its words stands with a day, a time or a bid to come, and it is not over. A link
 * counts as where and how to take part.
 */
export function compileEvent(book: PhraseBook): EventWatch {
  const group = book.group(happenings);
  const bid = book.group(bidding);
  const over = book.group(past);
  const how = book.group(joining);
  const hasDate = compileElement('date', book);
  const hasTime = compileElement('time', book);
  const wheres = (['link', 'place'] as const).map((name) => compileElement(name, book));
  const hows = (['link', 'phone', 'email'] as const).map((name) => compileElement(name, book));
  const isAnnounced = (reading: Reading, draft: Draft): boolean => {
    if (reading.hits(group).every((hit) => reading.isNear(over, hit, 'sentence'))) return false;
    return hasDate(reading, draft) || hasTime(reading, draft) || reading.has(bid);
  };
  return {
    group,
    isAnnounced,
    missingIn(reading, draft) {
      if (!isAnnounced(reading, draft)) return [];
      const [date, time] = [hasDate(reading, draft), hasTime(reading, draft)];
      const where = wheres.some((has) => has(reading, draft));
      const says = [date, time, where, reading.has(how) || hows.some((has) => has(reading, draft))];
      return asked[reading.language === 'fr' ? 'fr' : 'en'].filter((_, index) => !says[index]);
    },
  };
}
