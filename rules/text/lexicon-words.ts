import {
  ABBREVIATION,
  ACRONYM,
  ADULT,
  AGE_UNIT,
  ANIMAL,
  CHILD,
  COUNTED,
  DAY,
  DIRECTION,
  ENGLISH,
  FRENCH,
  GRADE,
  MONEY,
  MONTH,
  NAME_LINK,
  NOT_NAME,
  NUMBER_OF_CASE,
  OTHER_LANGUAGE,
  PARTICLE,
  PERSON_NOUN,
  PHONE,
  PLATE,
  PLATE_LINK,
  RUE,
  SCHOOL,
  SOCIAL_INSURANCE,
  SOCIAL_SECURITY,
  STREET_TYPE,
  TITLE_ABBREVIATION,
} from './marks';

/** The words the engine itself knows, by mark; small letters, apart by spaces. */
export const lexiconWords: [mark: number, words: string][] = [
  [
    ENGLISH,
    `the and of to is are was were you your we our they them their this that these those with for from have has had will
    would can could should not but at by it its he his she her i my me what when where who which how there here if or an
    be been do does did don't can't it's we're i'm you're isn't won't about into out up down just than then so as because
    any some all more most only also too very get got let's let new now please thank thanks today tonight`,
  ],
  [
    FRENCH,
    `le les des du une et est sont était étaient sera avec pour dans sur sous vous nous votre vos notre nos ils elle elles
    ce cette ces cet qui pas plus ne au aux par mais où donc leur leurs ses mes être avoir fait aussi très chez entre
    depuis pendant après avant aujourd'hui demain hier merci bonjour quand comme tout tous toute toutes rien jamais
    toujours l' d' qu' n' c' j' s' jusqu' lorsqu' il on ont peut je tu te mon ma ton tes ou même ça suis avez avons
    vont cet faut`,
  ],
  [
    OTHER_LANGUAGE,
    `el los las y para con por del más está como pero muy hay der die und das ist nicht ein eine mit von zu che di il per
    sono della não uma os com em het een niet van voor och som att det är`,
  ],
  [
    TITLE_ABBREVIATION,
    `mr mrs ms dr st ste mme mlle sgt ssgt cst const lt capt cpl pc det insp supt cmdr col gen maj ptl ofc prof rev hon fr
    no vs approx fig vol tel ext apt`,
  ],
  [
    ABBREVIATION,
    `etc ave av blvd rd jr sr inc ltd co corp dept est cres ct ln hwy pkwy jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun min max hrs hr yrs yr km`,
  ],
  [
    DAY,
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri lundi mardi mercredi jeudi
    vendredi samedi dimanche mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
  ],
  [
    MONTH,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  ],
  [MONEY, '$ € £ ¥ dollar dollars euro euros pound pounds cad usd cent cents bucks'],
  [
    STREET_TYPE,
    `street st avenue ave av road rd drive dr lane ln court ct crescent cres boulevard blvd place pl way terrace ter close
    gardens square sq trail parkway pkwy circle cir row mews walk grove crossing loop path alley quay wharf green rise`,
  ],
  [
    RUE,
    'rue avenue av boulevard boul bd chemin ch place allée impasse route quai cours rang côte ruelle passage sentier',
  ],
  [DIRECTION, 'north south east west n s e w ne nw se sw northeast northwest southeast southwest nord sud est ouest o'],
  [
    PLATE,
    `plate plates licence license tag tags registration reg plaque plaques immatriculation immatriculé immatriculée
    immatriculés numberplate lp`,
  ],
  [
    PLATE_LINK,
    `number numbers no num is was are were reads read reading of the with partial starting beginning ending marked bearing
    plate plates tag licence license registration plaque numéro est était portant d' d'immatriculation immatriculation au
    de la à ontario quebec québec alberta manitoba saskatchewan bc ont que alta florida texas ohio california york new
    michigan state provincial it's its as on`,
  ],
  [
    NOT_NAME,
    `street st avenue ave road rd drive lane court crescent boulevard blvd place way terrace close gardens square trail
    parkway circle row mews station park river lake mall hall centre center school church library bridge county city town
    village north south east west northern southern eastern western university college hospital department police service
    services council ward district division unit team group club league week day month year high elementary middle primary
    secondary junior senior academy festival fair market highway route exit room office board team act bill plan program
    programme project report award awards cup games game match race tour team building tower plaza point bay beach island
    islands hill hills valley mountain mount creek falls forest garden field arena stadium rink theatre theater museum
    hotel inn bank store shop cafe restaurant company corporation inc ltd association foundation society institute bureau
    agency ministry government province state canada ontario quebec québec alberta america american canadian british
    english french france london toronto ottawa montreal montréal christmas easter halloween thanksgiving ramadan eid
    diwali hanukkah new year's canada's mother's father's toyota honda ford chevrolet chevy dodge jeep nissan mazda kia
    hyundai subaru tesla bmw audi mercedes volkswagen vw jetta civic corolla camry ram gmc volvo lexus acura facebook
    twitter instagram youtube tiktok linkedin nextdoor google apple microsoft amazon covid flu call text update alert
    reminder breaking missing located wanted suspect witness victim witnesses dashcam monday's tuesday's section chapter
    page level part phase step stage tier zone area platform gate track lot bus train flight season episode round period
    quarter volume issue version number age aged grade rue boul chemin école lycée collège the a an i we he she they it you
    this that these those our your his her their my if when where what who how why and but or so for on in at to from of
    with by as is are was were be no not yes hey hi hello dear thanks thank please en de la un à y tu se si au du l' d' dès selon
    voici voilà bravo victoire musée bibliothèque atelier fête maison comité conseil association fondation société groupe
    programme projet parti ville quartier région carrefour coop clinique garderie caisse banque marché église paroisse
    concours journée semaine lac rivière gare place mairie refuge bénévoles parents enfants adultes aînés`,
  ],
  [
    ADULT,
    `mr mrs ms miss mx dr sgt sergeant cst const constable officer officers pc insp inspector supt superintendent chief
    deputy sheriff detective det lt lieutenant capt captain cpl corporal cmdr commander trooper agent col colonel major
    mayor councillor councilor minister premier president director principal teacher coach professor prof nurse doctor
    judge justice rev pastor father mother mom mum dad parent grandmother grandfather grandma grandpa uncle aunt aunty
    auntie manager coordinator trustee owner chair ceo librarian custodian counsellor counselor instructor organizer staff
    volunteer veteran retired widow widower husband wife m mme madame monsieur agente agent maire directeur directrice
    enseignant enseignante professeur`,
  ],
  [
    SCHOOL,
    `school high elementary middle primary secondary academy collegiate preschool kindergarten nursery daycare highschool
    école lycée collège garderie maternelle`,
  ],
  [AGE_UNIT, 'year years yr yrs yo y/o ans an month months mos mois'],
  [
    CHILD,
    `boy girl child kid toddler baby infant grader graders kindergartner kindergartener preschooler schoolboy schoolgirl
    teen teenager youth minor pupil student students fillette garçon fille enfant élève élèves ado adolescent adolescente
    bébé juvenile`,
  ],
  [
    PERSON_NOUN,
    `boy girl child kid toddler baby infant teen teenager youth pupil student player swimmer goalie goaltender captain
    athlete runner skater dancer singer artist winner champion hockey soccer football basketball baseball volleyball
    lacrosse rugby tennis ringette track swim star striker forward winger defender midfielder pitcher gymnast wrestler
    cyclist pedestrian passenger driver sister brother son daughter cousin nephew niece grandson granddaughter victim
    suspect resident male female local grader scout cadet twin lad lass youngster schoolboy schoolgirl girls boys elementary
    honour honours prodigy chess spelling bee reader writer poet actor drummer pianist violinist fillette garçon fille
    enfant élève joueur joueuse frère soeur fils jeune petit petite missing accused young named little`,
  ],
  [
    NAME_LINK,
    `a an the is was who who's aged age turned turns turning just now only named called our my his her their he she he's she's both nearly almost be
    will old in en â âgé âgée de d' qui a notre mon ma sa son le la l' un une est était`,
  ],
  [
    ANIMAL,
    `dog dogs k9 k9s k-9 canine canines puppy puppies pup pups cat cats kitten horse horses shepherd malinois labrador lab
    retriever beagle hound bloodhound collie terrier poodle spaniel handler paws vet rabbit chien chienne chat cheval`,
  ],
  [
    PHONE,
    `call calls calling phone phones telephone tel text texts ring dial cell mobile contact fax whatsapp sms reach number
    appelez appeler composez téléphone téléphonez tél cellulaire cel joindre texto numéro signal`,
  ],
  [
    NUMBER_OF_CASE,
    `file case incident report occurrence reference ref docket badge posting tender invoice order ticket permit bylaw bill
    dossier référence matricule constat model part serial isbn sku bylaws section article`,
  ],
  [GRADE, 'grade gr grader graders year class form primary maternelle secondaire'],
  [
    ACRONYM,
    `rcmp covid nasa fbi cbsa swat dui dwi suv suvs usa faq faqs diy asap opp ctv cbc bbc html pdf ymca ywca lgbtq
    2slgbtqia imax nato unicef unesco ptsd adhd mmiwg ndp gmt est edt pst pdt mst mdt cst cdt emt ems ged esl asl stem
    imei ein atm gps usb wifi url ceo cfo cto hr hiv aids mri dna uk nhs aoda osha fema noaa naacp ncaa nhl nfl nba mlb
    mls wnba fifa uefa rsvp eta byob acab cctv sms spam vip sro tbd tba pov iacp ibm bmw gmc ndg sqdc saaq sûreté ircc cra
    irs fafsa snap hipaa ferpa cpr aed ptz k9 lrt gtfs bia ctrc`,
  ],
  [PARTICLE, "de van von der den du la le al bin ibn el di da dos del o' d' l' mac mc ter ten"],
  [
    COUNTED,
    `route highway hwy exit bus ward top zone district division platoon engine channel room grade section chapter page part
    phase line track platform gate lot bill level tour week day year since in during until about around over under
    under-age nearly almost some another autoroute sortie ligne secteur article`,
  ],
  [SOCIAL_SECURITY, 'ssn ssns security'],
  [SOCIAL_INSURANCE, 'sin sins nas insurance assurance'],
];
