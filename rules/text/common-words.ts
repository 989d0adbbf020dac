/** Words of everyday posts, small letters, apart by spaces: they tell the words in #backtoschool, and that "Adults (15)" is no name. */
export const commonWords = `
a able about above accident act action active add adult adults adventure advice after again against age ahead air
airport alarm alert alive all alley alone along also always am amazing an and animal animals announcement another answer
any anyone apply appreciation apprenticeship are area arrest arrive art arts as ask assault at attention autumn award
awareness away awesome baby back backpack bag ball bank bar barbecue baseball basketball bay be beach beautiful because
become bed bedtime been beer before behind being believe belt belts best better between beware big bike bikes bikeshare
birthday black blood blue board boat body book books bookstore both box boy boyfriend boys break breakfast breakthrough
breastfeeding bridge bring broken brother brothers bucket build building bus business busy but buy by cab call camp
campaign campfire campus can cancer car card care career careers careful caregiver caregivers caring carpool cars case
cash cat catch celebrate celebration center centre challenge champion chance change charge charity chat check chief
child childcare childhood children choice choose church citizen city class classes classmates clean clear click climate
clinic clock close clothes club clue coach coat code coffee cold college come comes coming comment committee common
communities community company compassion concert connect connection contact contest cook cooking cookout cool coop cop
cops council country county course court cove create crew crime crimes crisis cross crossing crosswalk cruise cruiser
culture cup customer cute cyber cycle dad daily dance danger dash dashboard data date day daycare daylight days daytime
dead deadline dear december deer desk detail did diet different dig digital dinner director discovery distracted diverse
diversity do doctor does dog dogs dollar dont door doors down downtown draw dream dreams dress drink drinking drive
driver drivers driving drone drop drug drugs dry dui duty each early earth easy eat economy edge education effort egg
eight either election electric emergency employee employees employer empty end energy engage english enjoy enough enroll
enter equality equity evening event events ever every everyday everyone everything exam excellence exercise expect
experience expert explore extra eye eyes face facebook fact facts fair fall families family fan far farm fashion fast
father fathers favorite favourite fear feast february feedback feel feeling feet festival few field fight film final
find fine fire firefighter firefighters first fish fit fitness five fix flash flashing fleet flood floor flower flowers
flu fly focus folks follow food foot football for force forest forever forget form forward found four fraud free freedom
french fresh friday friend friendly friends from front fruit full fun fund fundraiser fundraising funny future gains
gallery game games garden gas gate gather gathering gear get getting gift girl girlfriend girls give giving glad go goal
goals going gold golf gone good goodbye grad graduate graduation grandfather grandma grandmother grandpa grant grass
grassroots gratitude great green greenhouse grocery ground group grow growing growth guard guess guest guide gun guy gym
habit hair half halftime hall hand hands happen happening happy hard has hat have he head headphones headset health
healthcare healthy hear heart heat help helpful helping her here hero heroes hey hi high highlight highway hiking hill
him hire hired hiring his history hit hockey hold holiday holidays home homecoming homeless homemade homes homesick
hometown homework honest honor honour hope horse hospital host hot hour hours house housekeeping housing how hub human
humor hunt hurry ice idea ideas if important improve in inclusion income infant info information inside inspire instead
insurance intern internship interview into is issue it its job jobs join journey joy judge july jump june just justice
keep key keys kick kid kids kind kindness king kitchen kits knife know knowledge labor labour lady lake land landlord
landlords lane language laptop large last late law leader leaders leadership learn learning leave leaves left leg legal
legend less lesson lessons let lets letter level library life lifeguard lifestyle lifetime light lights like line link
list listen literacy little live lives local lock locked long look looking lose loss lost lot love lovely low luck lucky
lunch lunchtime machine made mail main make makers makeup making man manager many map marathon march market mask master
match matter matters may maybe me meal meals mean meat media medical meet meeting member members memorial memories
memory men mental mentor mentoring mentorship menu message midnight mile military milk mind mindful minute missing
mission mom moment moments monday money month months moon more morning mother mothers motivation motor motorcycle
mountain move movement movie much multi museum music must my name nation national nature near need needs neighbor
neighborhood neighbors neighbour neighbourhood neighbours network networker networking never new newcomer newcomers news
newsletter newspaper next nice night nightlife nights nine no noise non north not note notebook nothing november now
number numeracy nurse nurses nutrition october of off offer office officer officers official often oh oil old on once
one online only open opening opportunity or orange order other our out outdoor outdoors outreach outside over overtime
own page paid pain paint pants paper parade paramedic parent parenting parents park parking part partner partners
partnership parts party pass passion passport past patrol pay peace people perfect person pet pets phone phones photo
photography photos pick picture place plan planning plant play playground playtime please plus podcast poem point police
policing policy pool poor post potluck power practice pray prayer prepare preparedness preschool present press
prevention price pride prince prize pro problem professional program project promise protect proud public puppy purple
purse push put quality queen question questions quick quiet quote race radio rain rainbow read reader reading ready real
really reason recipe recipes record recruit recruiting recruitment red refugee register registration relax remember
remembrance reminder rent report rescue research resident residents respect responder responders response rest
restaurant results resume retire return ride rideshare right rights ring river road roads roadwork rock roll room rose
route rule rules run running safe safety sale same sarge sat saturday save saves say scam scams scene school schools
science screentime sea seafood search season seat seatbelt seatbelts second secret secure security see seen self sell
send senior seniors september serve service services session set seven shape share sharing she shelter shift shirt shoe
shoes shop shopping short should show showcase side sight sign signs silver simple since sing single sister sit site six
size skill skills skip sleep slip slow small smart smile smoke snack snow so sober soccer social software some someone
son song soon sound south space speak special speech speed speeding sport sports sportsmanship spot spotlight spread
spring springtime staff stage stakeholder stand star start state station stay steal step steps still stolen stop store
stories storm story storytelling storytime straight stranger street streets stress strong student students studio study
style success such summer summertime sun sunday sunglasses sunlight sunrise sunset sunshine superstar support sure
survivor swim table take takes taking talent talk tax tea teach teacher teachers team teammates teamwork tech teen teens
tell ten test text textbook thank thankful thanks thanksgiving that the theft their them then there they thing things
think this those thoughts three through throwback thursday ticket tickets time timeline times tip tips tired to today
toddler toddlers together tomorrow tonight too tool top touch tour toward town toy track traffic trail train training
transit travel tree trees trend tribute trip truck true trust truth try tuesday turn two under understand understanding
unit united unity until up update updates upgrade urgent us use vacation vaccine valley value van veggies very veteran
veterans via victim victims video view viral virtual vision visit voice volunteer volunteering volunteers vote wait wake
walk wall want war warm warning was watch water waterfront way we wear weather webinar wednesday week weekend weekly
weeks weird welcome well wellness were west wet what wheel wheelchair when where which while white whiteboard who why
wild wildlife will win window winner winter wintertime wise wish wishlist with within without woman women wonder
wonderful word words work workbook worker workers workflow working workout workplace works worksheet workshop world
worldwide worth would wow write wrong year years yes yet you young your yours youth zero zone zones
`;
