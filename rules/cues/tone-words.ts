/** Words that make a text sound so: one of the first, or two different ones of the second, are enough. English, then French. */
export const toneWords = {
  annoyed: {
    strong: [
      "sick and tired of|fed up|for the last time|how hard is it|enough is enough|as i (already)? said|can't believe (we|i) (have|still)|ridiculous|unbelievable|ras-le-bol|en avoir marre|j'en ai marre|on en a marre",
    ],
    weak: [
      "once again|yet again|seriously|obviously|clearly|apparently|simply|annoying|frustrating|nonsense|how many times|stop (complaining|whining|asking)|please stop|why (can't|don't|won't) (people|you|they)|encore une fois|franchement|évidemment|agaçant(e|s)?|énervant(e|s)?|arrêtez de",
    ],
  },
  angry: {
    strong: [
      'furious|outrageous|disgusting|disgrace|disgraceful|shame on|how dare|pathetic|scum|i hate|we hate|honte à|scandaleux|dégoûtant(e|s)?|furieux|inadmissible|comment osez',
    ],
    weak: [
      'angry|mad at|unacceptable|appalling|shameful|liar(s)?|lies|idiot(s)?|stupid|useless|incompetent|garbage|hate|blame|colère|inacceptable|honteux|honteuse|mensonge(s)?|incompétent(s|e|es)?',
    ],
  },
  sad: {
    strong: [
      'heartbroken|heartbreaking|devastating|deepest (condolences|sympathies|sympathy)|our condolences|rest in peace|passed away|le cœur brisé|nos condoléances|en deuil',
    ],
    weak: [
      'sad|sadly|sadness|grief|tragic|tragedy|loss|lost|miss(ed)? (him|her|them)|tears|heavy hearts|sorry|triste(s|sse|ment)?|chagrin|larmes|tragique|perte|deuil|condoléances|désolé(e|s|es)?',
    ],
  },
  anxious: {
    strong: [
      'terrified|terrifying|panic|scared to death|be (very)? afraid|terrifiant(e|s)?|panique(r)?|mort(e|s)? de peur',
    ],
    weak: [
      'afraid|scared|scary|worried|worry|fear|nervous|anxious|anxiety|alarming|what if|peur(s)?|inquiet|inquiète(s)?|inquiétant(e|s)?|craint(e|es)?|alarmant(e|s)?',
    ],
  },
  grateful: {
    strong: ['thank you|thanks|grateful|we appreciate|merci|reconnaissant(e|s|es)?|nous apprécions'],
    weak: [
      "appreciate|appreciated|appreciation|blessed|shout out|couldn't have done|kudos|apprécié(e|s|es)?|bravo à|sans vous",
    ],
  },
  caring: {
    strong: [
      "we are here for you|we're here for you|you're not alone|our hearts (go|are)|our thoughts are with|take care of (yourself|yourselves|each other|one another)|nous sommes là pour vous|vous n'êtes pas seul(e|s|es)?|nos pensées (vont|sont)|prenez soin de vous",
    ],
    weak: [
      'stay safe|take care|be safe|support|help|kindness|kind|together|here for|safe|soin|soutien|aider|entraide|bienveillance|ensemble|prudent(s|e|es)?',
    ],
  },
  glad: {
    strong: [
      '(so|very|really|truly|extremely) (proud|happy|pleased|glad)|delighted|thrilled|a joy|(si|très|tellement) (fier|fière|fiers|fières|heureux|heureuse|heureuses|content|contente|contents)|ravi(e|s|es)?',
    ],
    weak: [
      'happy|glad|proud|pleased|joy|smile|smiles|laugh|wonderful|lovely|great|congratulations|celebrate|well done|bravo|fun|enjoy|love|loved|heureux|heureuse|content(e|s)?|fier|fière|fiers|joie|sourire(s)?|félicitations|formidable|plaisir|fête',
    ],
  },
  curious: {
    strong: [
      "(i|we) wonder|we're curious|curious to (know|hear|see)|we'd love to (know|hear)|what do you think|curieux de|on se demande|qu'en pensez-vous",
    ],
    weak: [
      'curious|wonder|wondering|ever wondered|how come|explore|discover|learn|question|questions|ask|guess|tell us|curieux|curieuse|découvrir|apprendre|questions|dites-nous',
    ],
  },
  excited: {
    strong: [
      "can't wait|cannot wait|so excited|we're excited|we are excited|big news|(on a|j'ai|nous avons) (très)? hâte|trop hâte|tellement hâte|grande nouvelle",
    ],
    weak: [
      'excited|exciting|finally|wow|woohoo|yay|amazing|awesome|incredible|coming soon|get ready|enfin|hourra|génial(e|s|es)?|incroyable(s)?|super',
    ],
  },
} as const;
