import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { SYMBOL, WORD } from '../text/tokens';

/** What bids readers to answer or to take part; English and French. */
const bids = [
  '(tell|show|ask|send) (us|me)|let (us|me) know|share (your|yours|with us|it with|a <0-2> (story|memory|photo))',
  "(what|how) do you think|have your say|(we'd|we would|i'd|we) (love|like|want) to hear",
  '(comment|answer|reply|vote|weigh in) (below|with|here|now|by|for|on)|in the comments|(drop|leave) (us|a|your) <0-2> (comment|question(s)?|answer|line|note|emoji|below)',
  '(tag|nominate|bring|invite) (a|your|someone)|(take|complete|fill (in|out)) (our|the|this) <0-2> (survey|poll|quiz|questionnaire)',
  '(join|meet|visit|message|follow) us|(come|stop by|drop by|swing by) <0-2> (and|see|meet|say|to|for)|(sign up|register|rsvp|apply|volunteer|donate) (now|today|here|at|by|for|to|with|online)',
  'dites-(nous|moi)|(partagez|racontez|envoyez|donnez)(-nous)? (votre|vos|un|une)|(donnez|racontez|envoyez)-nous|(écrivez|répondez|joignez|rejoignez|visitez)-nous|(votez|commentez|répondez|participez|inscrivez-vous|venez|posez vos questions)|joignez-vous',
];
/** Whom a question asks. */
const addressed = [
  "you|your|yours|you'd|you've|anyone|anybody|who|who's|whose|vous|votre|vos|tu|ton|ta|tes|toi|qui|quelqu'un",
];
/** Questions to which only the reader has the answer: they invite one, whatever comes after. */
const personal = [
  "what's your|what (is|are|was|were) your|(do|did|would|could|will|have) you <0-3> (think|feel|like|love|prefer|remember|recommend)|who (are you|is your|inspires)|your <0-2> (favourite|favorite|best|first|opinion|idea(s)?|thoughts|story|tip(s)?)",
  'quel(le|s|les)? (est|sont|était|étaient) (votre|vos|ton|ta|tes)|(que|qu) pensez-vous|en pensez-vous|(votre|vos) <0-2> (avis|préféré(e|s|es)?|opinion|idée(s)?)',
];
/** Openings that only look like questions to the reader. */
const rhetorical = [
  'did you know|guess what|know someone who|(do|did|have) you (have|got|need|want|see|lost|find)|(need|want|looking|ready|tired|lost|wondering|got|had enough|curious|interested) <0-6>|how (do|can|should|does) (i|you|we)|what (should|do) (i|you) do|saviez-vous|(besoin|envie|prêt|prêts|prête) <0-1> (de|d|à|pour)',
];
const fewestWords = 3;

/**
 * Whether a post invites an answer: it bids to answer or take part, or asks its reader something and leaves the answer to them.
 * A question in quotation marks, one that is no real question ("Did you know?", "Need help?") and one that the post goes on to
 * answer invite nobody.
 */
export function compileInvitation(book: PhraseBook): (reading: Reading) => boolean {
  const isBid = book.group(bids);
  const isAsked = compileQuestions(book);
  return (reading) => reading.has(isBid) || isAsked(reading);
}

/** Whether a post asks its reader something and leaves the answer to them. */
export function compileQuestions(book: PhraseBook): (reading: Reading) => boolean {
  const groups = {
    addressed: book.group(addressed),
    personal: book.group(personal),
    rhetorical: book.group(rhetorical),
  };
  return (reading) => {
    if (!reading.text.includes('?') || !reading.has(groups.addressed)) return false;
    const asks = sentencesWith(groups.addressed, reading);
    const isPersonal = sentencesWith(groups.personal, reading);
    const isRhetorical = sentencesWith(groups.rhetorical, reading);
    return questionsIn(reading).some(
      ({ sentence, isLast }) =>
        asks.has(sentence) && (isPersonal.has(sentence) || (isLast && !isRhetorical.has(sentence))),
    );
  };
}

function sentencesWith(group: number, reading: Reading): Set<number> {
  return new Set(reading.hits(group).map(({ start }) => reading.sentenceAt(start)));
}

interface Question {
  /** The number of its sentence. */
  sentence: number;
  /** Nothing more is said after it than a word or two, hashtags or links. */
  isLast: boolean;
}

/** The questions of a text that it asks itself, not quoting others. */
function questionsIn(reading: Reading): Question[] {
  const { tokens } = reading;
  const asked: { sentence: number; saidBefore: number }[] = [];
  let quotes = 0;
  let said = 0;
  for (let index = 0; index < tokens.count; index++) {
    const bits = tokens.bits[index] as number;
    if (bits & WORD) said++;
    if (!(bits & SYMBOL)) continue;
    const mark = tokens.foldedText(index);
    if (mark === '"') quotes++;
    if (mark !== '?' || quotes % 2 === 1) continue;
    asked.push({ sentence: tokens.sentence[index] as number, saidBefore: said });
    said = 0;
  }
  let isLast = true;
  return asked.reverse().map(({ sentence, saidBefore }) => {
    isLast &&= said < fewestWords;
    said = saidBefore;
    return { sentence, isLast };
  });
}
