import type { Draft } from '../draft';
import { type Engagement, engagements } from '../format/engagement';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { SENTENCE_START, WORD } from '../text/tokens';
import { compileEvent } from './events';
import { compileQuestions } from './invitations';

/** What thanks somebody; a “thank you” alone is only manners. */
const thanking = [
  "(thank you|thanks) <0-2> (to|for|all|everyone|everybody|again|neighbours|neighbors|friends|team|folks|<name>)|(grateful|gratitude|hats off|shout out|shoutout|kudos|congratulations|congrats|well done) <0-2> (to|for)|(big|huge|heartfelt|special|sincere|many|warm) (thanks|thank)|(want|like) to (thank|congratulate|recognize)|(we|i) (thank|salute)|(we're|we are|i'm|i am|so) (grateful|thankful)|welcome (aboard|to the team)",
  'merci <0-2> (à|a|aux|au|pour|de|d|beaucoup|encore|infiniment|chers|chères|<name>)|(mille|grand|gros|immense|dire|un) merci(s)?|remercions|remercie|remercier|(bravo|félicitations|chapeau) (à|aux|au|pour|<name>)|reconnaissant(s|e|es)?|remerciements',
];
/** “Thanks to the storm” blames, “thank you for your patience” asks for some. */
const thankless = [
  'thanks to (the|a|an|this|that|these)? <0-1> (storm|snow|ice|rain|wind|weather|crash|closure|delay|flood|outage|strike|construction|work|mistake|typo)|(no|nobody) thanks|thanks (but|for nothing)|thank you for (your)? (patience|understanding|cooperation|not)|thanks for (your)? (patience|understanding|not)',
  "merci (de|d'avance)|merci (pour|de) votre (compréhension|patience)|non merci",
];
/** What asks readers for something only they have: what they saw, know, think. */
const asking = [
  '(tell|show|send|ask) (us|me)|let (us|me) know|have your say|(what|how) do you think|(love|like|want) to hear|(comment|reply|vote|weigh in) (below|with|here|in)|in the comments|(leave|drop) (us|a|your) <0-2> (comment|answer|reply|question(s)?|line|note|thoughts)|(this|our|the) <0-2> (survey|poll|quiz|questionnaire)',
  '(appealing|appeal|seeking|looking|asking) for <0-2> (witnesses|information|footage|video|tips|ideas|feedback)|seeking <0-2> (witnesses|information|footage)|help (us)? (find|identify|locate|solve|name|choose|pick|decide)|(if you|anyone who|anyone with) <0-2> (saw|witnessed|recognize|recognise|information|footage|dashcam|heard)|(did|have) you <0-1> (see|seen|recognize|recognise|witness|hear)|know (anything|something|who)|(what|which|where|who|how) <0-2> should we|(share|nominate|submit) (your|a|someone)|send (your|a|photos|ideas|questions)',
  'dites-(nous|moi)|(donnez|racontez|envoyez|partagez|écrivez)-nous|(partagez|racontez|envoyez|donnez) (votre|vos|un|une)|pensez-vous|(votez|commentez)|répondez (au|à|en|ici)|en commentaire(s)?|(cherchons|recherchons) <0-1> (témoin(s)?|témoignage(s)?|avis|idée(s)?)|(avez-vous|as-tu) <0-1> (vu|reconnu|entendu)|aidez-nous à (trouver|identifier|choisir|retrouver|nommer)|si vous avez (vu|des|une|entendu)|vos <0-1> (idées|questions|commentaires)',
];
/** What bids readers to come, take part or sign up. */
const inviting = [
  '(join|visit|follow) us|(stop|drop|swing) (by|in)|come (along|by|out|and|see|meet|join|say|play|learn|try|celebrate|hang|to (our|us))|(invited|welcome to (join|come|attend|stop|bring|apply))|(all|everyone|everybody|walk-ins|newcomers|visitors|families) <0-2> welcome|(sign up|register|rsvp|apply|enrol|enroll|volunteer|donate) (now|today|here|at|by|before|for|to|with|online|through)|book (a|your) <0-1> (spot|seat|place|visit|tour|time|appointment)|bring (a|your|the) <0-1> (friend(s)?|kid(s)?|family|families|neighbour(s)?|neighbor(s)?|question(s)?|lunch|blanket|chair(s)?|ideas)|tag (a|your|the|someone)|save (your|the|a) (spot|seat|date)|see you (there|at|on|in|soon)|ask (away|me anything|us anything)|try (it|our|the) <0-2> (yourself|out|free|at)',
  '(rejoignez|visitez|suivez)-nous|joignez-vous|venez|inscrivez-vous|participez|postulez|réservez|(êtes|soyez|sont) <0-1> (invité(s|e|es)?|bienvenus|bienvenues|bienvenue)|vous (invitons|attendons|invite)|bienvenue à (tous|toutes)|(invitez|amenez) (un|une|vos|votre)|on vous attend|devenez|faites un don',
];
/** Verbs that open a bid, at the beginning of a sentence. */
const invitations = [
  'join|meet|visit|come|register|apply|volunteer|donate|rsvp|nominate|bring|enter|celebrate|subscribe',
];
/** What tells of something new: an opening, a closure, a vacancy, a start. */
const announcing = [
  'hiring|(applications|registration|nominations|enrolment|enrollment|tickets|doors|submissions|polls) (is|are|now)? (open|opens|close|closes)|(announce|announces|announced|announcing|announcement|introducing|unveil|unveils|unveiled|unveiling|launch|launches|launched|launching)|(is|are) (now|officially) (open|live|available|closed|here|back)|(is|are) (cancelled|canceled|postponed|closed|back)|(opens|opening|reopens|reopening|reopened|closes|closing|begins|starts|starting|returns) (on|at|in|this|next|today|tomorrow|tonight|<day>|<month>)|will (be)? (open|close|closed|reopen|held|available|begin|start|return|host|launch)|closed (until|from|for|due|between)|coming soon|(starting|effective|beginning|as of) (<day>|<month>|today|tomorrow|next)|new <0-1> (hours|location|schedule|program|service|website|building|station)|closing date|(job|position) (posting|opening)|current opportunities|vacanc(y|ies)|save the date|grand opening|last (chance|call)|mark your calendar(s)?|(excited|pleased|proud|thrilled|happy|delighted) to (share|announce|introduce|welcome|launch)|(has|have) (joined|been appointed|retired)',
  "(annonçons|annonce|annoncent|lançons|lancement|dévoilons|dévoile)|(ouvre|ouvrira|ouvrent|ouvriront|ferme|fermera|fermeront|débute|débutera|commence|commencera|rouvre|rouvrira|reprend|reprendra|revient|reviennent) <0-2> (le|la|ses|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|<month>)|(fermé|ouvert)(e|s|es)? (jusqu'au|jusqu'à|du|le|dès|à partir)|recrute|recrutons|embauche|embauchons|à pourvoir|offre(s)? d'emploi|inscriptions <0-2> (ouvertes|ouvrent|commencent|jusqu'au)|(dès|à partir) (de|du)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le)|(bientôt|maintenant|désormais) (disponible|ouvert|offert)(e|s|es)?|à vos agendas|nouve(l|aux|lles) (horaire|horaires|heures|service|services)|aura lieu|auront lieu|se tiendra|tiendront",
];
/** What readers can use: advice, how-to, reasons. */
const informing = [
  "(here's|here is|here are|this is) (how|why|what|a|the|some|three|where|when)|(safety|quick|top|pro)? (tip|tips|reminder|checklist|fact|facts|advisory|alert|heads up|update|myth|explained)|did you know|how to|what to (do|bring|know|expect)|(make sure|please|never|don't|do not|always|remember to) <0-1> (check|lock|leave|keep|slow|wear|watch|call|take|look|clear|bring|write|report|delete|forward|stay|put|walk|share|click|drive|park|use|avoid|answer|open|send|give|post)|because|that's why|which means|(according|due) to|find out|learn (how|more|about)|(full|more|all) (details|info|information)|(the|speed) (law|limit|fine|deadline) is",
  "(voici|voilà) (comment|pourquoi|ce|les|le|la|un|une|quelques)|(conseil|conseils|rappel|astuce(s)?|avis|mise à jour|mode d'emploi)|saviez-vous|n'oubliez pas|pensez à|assurez-vous|parce que|car (il|elle|nous|vous|on|les|la|le)|c'est pourquoi|selon|en savoir plus|(plus|tous les) (de)? (détails|renseignements|infos)",
];
/** Verbs that open a piece of advice, at the beginning of a sentence. */
const advice = [
  'lock|check|leave|keep|slow|wear|watch|expect|use|plan|call|turn|take|look|carry|clear|write|report|delete|forward|treat|stay|put|walk|pick|learn|read|avoid|remember|park|yield|stop|start|buckle|hang|ignore|ask|test|store|cook|wash|talk|sing|pack|set|save|add|build|treat|dial|charge|drink|eat|sleep',
  'évitez|vérifiez|gardez|ralentissez|portez|composez|appelez|prévoyez|surveillez|fermez|verrouillez|apprenez|découvrez|consultez|lisez|lisons|mangez|lavez|chantez|parlez|préparez|utilisez|attachez|attention|restez',
];
/** A text of so many words tells its readers something, even where nothing else is told of it. */
const fewestWords = 6;

/** What a post does for its readers, in the order of {@link engagements}. */
export function compileEngagement(book: PhraseBook): (reading: Reading, draft: Draft) => Engagement[] {
  const [thanks, noThanks] = [book.group(thanking), book.group(thankless)];
  const [asks, announces] = [book.group(asking), book.group(announcing)];
  const [invites, invitation] = [book.group(inviting), book.group(invitations)];
  const [informs, advises] = [book.group(informing), book.group(advice)];
  const event = compileEvent(book);
  const isAsked = compileQuestions(book);
  return (reading, draft) => {
    if (!reading.hasWords) return [];
    const has: Record<Engagement, boolean> = {
      informs: reading.has(informs) || opensSentence(advises, reading),
      invites: reading.has(invites) || opensSentence(invitation, reading),
      thanks: reading.hits(thanks).some(({ start, end }) => !reading.isAround(noThanks, start, end)),
      asks: reading.has(asks) || isAsked(reading),
      announces: reading.has(announces) || (reading.has(event.group) && event.isAnnounced(reading, draft)),
    };
    const found = engagements.filter((engagement) => has[engagement]);
    return found.length === 0 && hasWords(reading, fewestWords) ? ['informs'] : found;
  };
}

function opensSentence(group: number, reading: Reading): boolean {
  return reading.hits(group).some(({ start }) => (reading.bits(reading.tokenAt(start)) & SENTENCE_START) !== 0);
}

function hasWords({ tokens }: Reading, count: number): boolean {
  let left = count;
  for (let index = 0; index < tokens.count && left > 0; index++) if ((tokens.bits[index] as number) & WORD) left--;
  return left === 0;
}
