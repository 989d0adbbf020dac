/** Words that make a text sound so: one of the first, or two different ones of the second, are enough. English, then French. */
export const toneWords = {
  annoyed: {
    strong: [
      "sick and tired of|fed up|for the last time|how hard is it|give me a break|enough is enough|as i (already)? said|as (previously|already) stated|per my last|can't believe (we|i) (have|still)|ridiculous|unbelievable|ras-le-bol|en avoir marre|j'en ai marre|on en a marre|c'est ridicule|combien de fois",
    ],
    weak: [
      "once again|yet again|seriously|obviously|clearly|apparently|simply|honestly|supposedly|frankly|annoying|annoyed|frustrating|frustrated|whatever|bother|nonsense|excuses|stop (complaining|whining|asking)|please stop|how many times|why (can't|don't|won't) (people|you|they)|encore une fois|franchement|évidemment|agaçant(e|s)?|énervant(e|s)?|sérieusement|arrêtez de",
    ],
  },
  angry: {
    strong: [
      'furious|outrage|outrageous|outraged|disgusting|disgusted|disgrace|disgraceful|shame on|how dare|makes me sick|pathetic|despicable|scum|i hate|we hate|livid|honte à|scandaleux|scandaleuse|dégoûtant(e|s)?|dégueulasse|furieux|furieuse|inadmissible|comment osez',
    ],
    weak: [
      'angry|anger|mad at|unacceptable|appalling|appalled|shameful|liar(s)?|lies|idiot(s)?|idiotic|stupid|useless|incompetent|incompetence|garbage|hate|blame|cowards|worst|colère|inacceptable|honteux|honteuse|mensonge(s)?|menteur(s)?|idiots|incompétent(s|e|es)?|nul',
    ],
  },
  sad: {
    strong: [
      'heartbroken|heartbreaking|devastated|devastating|deepest (condolences|sympathies|sympathy)|our condolences|rest in peace|in mourning|we mourn|passed away|le cœur brisé|bouleversé(e|s|es)?|nos condoléances|reposez? en paix|en deuil',
    ],
    weak: [
      'sad|sadly|sadness|sorrow|grief|grieving|mourn|mourning|tragic|tragedy|tragically|loss|lost|miss(ed)? (him|her|them)|tears|heavy hearts|condolences|sorry|triste(s|sse|ment)?|chagrin|larmes|tragique|tragédie|perte|deuil|condoléances|désolé(e|s|es)?',
    ],
  },
  anxious: {
    strong: [
      'terrified|terrifying|panic|panicking|petrified|worried sick|scared to death|be (very)? afraid|terrifié(e|s|es)?|terrifiant(e|s)?|panique(r)?|mort(e|s)? de peur',
    ],
    weak: [
      'afraid|scared|scary|worried|worry|worrying|worries|fear|fears|fearful|nervous|anxious|anxiety|uneasy|alarming|alarmed|dread|threatening|what if|not sure what|peur(s)?|inquiet|inquiète(s)?|inquiets|inquiétude(s)?|inquiétant(e|s)?|craint(e|es)?|angoisse|angoissé(e|s|es)?|nerveux|nerveuse|alarmant(e|s)?',
    ],
  },
  grateful: {
    strong: [
      'thank you|thanks|grateful|gratitude|we appreciate|much appreciated|deeply appreciate|merci|reconnaissant(e|s|es)?|gratitude|nous apprécions',
    ],
    weak: [
      "appreciate|appreciated|appreciation|thankful|blessed|indebted|hats off|shout-out|shout out|couldn't have done|kudos|apprécié(e|s|es)?|redevable(s)?|chapeau|bravo à|sans vous",
    ],
  },
  caring: {
    strong: [
      "we are here for you|we're here for you|you are not alone|you're not alone|our hearts (go|are)|our thoughts are with|thinking of (you|everyone|all)|take care of (yourself|yourselves|each other|one another)|nous sommes là pour vous|vous n'êtes pas seul(e|s|es)?|nos pensées (vont|sont)|prenez soin de vous",
    ],
    weak: [
      'stay safe|take care|be safe|check on|look after|look out for|support|supporting|help|helping|comfort|kindness|kind|gentle|together|here for|reach out|care about|safe|soin|soutien|soutenir|aider|entraide|bienveillance|ensemble|prudent(s|e|es)?|réconfort',
    ],
  },
  glad: {
    strong: [
      '(so|very|really|truly|extremely) (proud|happy|pleased|glad)|delighted|overjoyed|thrilled|a joy|what a (day|night|game|turnout)|(si|très|tellement) (fier|fière|fiers|fières|heureux|heureuse|heureuses|content|contente|contents)|ravi(e|s|es)?|quelle joie',
    ],
    weak: [
      'happy|glad|proud|pleased|joy|joyful|smile|smiles|smiling|laugh|laughter|wonderful|lovely|great|fantastic|congratulations|congrats|celebrate|celebrating|well done|bravo|fun|enjoy|enjoyed|love|loved|heureux|heureuse|content(e|s)?|fier|fière|fiers|joie|sourire(s)?|félicitations|formidable|magnifique|plaisir|fête|fêter',
    ],
  },
  curious: {
    strong: [
      "i wonder|we wonder|we're curious|i'm curious|curious to (know|hear|see)|we'd love to (know|hear)|what do you think|curieux de|curieuse de|on se demande|qu'en pensez-vous",
    ],
    weak: [
      'curious|wonder|wondering|ever wondered|how come|interested to|explore|exploring|discover|learn|question|questions|ask|guess|tell us|curieux|curieuse|découvrir|explorer|apprendre|questions|devinez|dites-nous',
    ],
  },
  excited: {
    strong: [
      "can't wait|cannot wait|so excited|super excited|we're excited|we are excited|i'm excited|counting down|big news|stoked|pumped|(on a|j'ai|nous avons) (très)? hâte|trop hâte|tellement hâte|grande nouvelle",
    ],
    weak: [
      'excited|exciting|excitement|finally|at last|wow|woohoo|hooray|yay|amazing|awesome|incredible|epic|kick off|coming soon|get ready|big day|enfin|hourra|youpi|génial(e|s|es)?|incroyable(s)?|super|emballant(e|s)?|préparez-vous',
    ],
  },
} as const;
