/** Words of everyday posts, small letters, apart by spaces: they tell the words in #backtoschool, and that "Adults (15)" is no name. */
export const commonWords = `
a able about above accident act action active add adult adults adventure advice after again against age ahead air alarm
alert alive all alley alone along also always am amazing an and animal animals announcement another answer any anyone
apply appreciation are area arrest arrive art arts as ask assault at attention autumn award awareness away awesome baby
back backpack bag ball bank bar baseball basketball bay be beach beautiful because become bed been beer before behind
being believe belt belts best better between beware big bike bikes birthday black blood blue board boat body book books
both box boy boys break breakfast bridge bring broken brother brothers bucket build building bus business busy but buy by
cab call camp campaign campus can cancer car card care career careers careful cars case cash cat catch celebrate
celebration center centre challenge champion chance change charge charity chat check chief child childhood children
choice choose church citizen city class classes clean clear click climate clinic clock close clothes club clue coach coat
code coffee cold college come comes coming comment committee common communities community company compassion concert
connect connection contact contest cook cooking cool cop cops council country county course court cove create crew crime
crimes crisis cross crossing crosswalk cruise cruiser culture cup customer cute cyber cycle dad daily dance danger dash
data date day days dead dear december deer desk detail did diet different dig digital dinner director distracted diverse
diversity do doctor does dog dogs dollar dont door doors down draw dream dreams dress drink drinking drive driver drivers
driving drone drop drug drugs dry dui duty each early earth easy eat economy edge education effort egg eight either
election electric emergency employee employees employer empty end energy engage english enjoy enough enter equality
equity evening event events ever every everyone everything exam excellence exercise expect experience expert explore
extra eye eyes face fact facts fair fall families family fan far farm fashion fast father fathers favorite favourite fear
february feel feeling feet festival few field fight film final find fine fire first fish fit fitness five fix flash
flashing fleet flood floor flower flowers flu fly focus folks follow food foot football for force forest forever forget
form forward found four fraud free freedom french fresh friday friend friendly friends from front fruit full fun fund
funny future gains gallery game games garden gas gate gather gear get getting gift girl girls give giving glad go goal
goals going gold golf good grad graduate graduation grant grass gratitude great green grocery ground group grow growing
growth guard guess guest guide gun guy gym habit hair half hall hand hands happen happening happy hard has hat have he
head health healthy hear heart heat help helpful helping her here hero heroes hey hi high highway hiking hill him hire
hired hiring his history hit hockey hold holiday holidays home homes honest honor honour hope horse hospital host hot
hour hours house housing how hub human humor hunt hurry ice idea ideas if important improve in inclusion income infant
info information inside inspire instead insurance interview into is issue it its job jobs join journey joy judge july
jump june just justice keep key keys kick kid kids kind kindness king kitchen kits knife know knowledge labor labour lady
lake land lane language large last late law leader leaders leadership learn learning leave leaves left leg legal legend
less lesson lessons let lets letter level library life light lights like line link list listen literacy little live lives
local lock locked long look looking lose loss lost lot love lovely low luck lucky lunch machine made mail main make
makers making man manager many map marathon march market mask master match matter matters may maybe me meal meals mean
meat media medical meet meeting member members memorial memories memory men mental mentor mentoring menu message midnight
mile military milk mind mindful minute missing mission mom moment moments monday money month months moon more morning
mother mothers motivation motor mountain move movement movie much multi museum music must my name nation national nature
near need needs neighbor neighborhood neighbors neighbour neighbourhood neighbours network never new news newcomer
newcomers next nice night nights nine no noise non north not note nothing november now number nurse nurses nutrition
october of off offer office officer officers official often oh oil old on once one online only open opening opportunity
or orange order other our out outdoor outdoors outreach outside over own page paid pain paint pants paper parade parent
parenting parents park parking part partner partners partnership parts party pass passion past patrol pay peace people
perfect person pet pets phone phones photo photography photos pick picture place plan planning plant play please plus
podcast poem point police policing policy pool poor post power practice pray prayer prepare preparedness present press
prevention price pride prince prize pro problem professional program project promise protect proud public puppy purple
purse push put quality queen question questions quick quiet quote race radio rain read reader reading ready real really
reason record recruit recruiting recruitment red refugee register registration relax remember remembrance reminder rent
report rescue research resident residents respect response responder responders rest restaurant results resume retire
return ride right rights ring river road roads rock roll room rose route rule rules run running safe safety sale same
sarge sat saturday save saves say scam scams scene school schools science sea search season seat seatbelt second secret
secure security see self sell send senior seniors september serve service services session set seven shape share she
shelter shift shirt shoe shoes shop shopping short should show side sight sign signs silver simple since sing single
sister sit site six size skill skills skip sleep slip slow small smart smile smoke snow so sober soccer social some
someone son song soon sound south space speak special speech speed speeding sport sports spot spread spring staff stage
stand star start state station stay steal step steps still stolen stop store storm story stories straight stranger street
streets stress strong student students studio study style success such summer sun sunday sunset support sure survivor
swim table take takes taking talent talk tax tea teach teacher teachers team teamwork tech teen teens tell ten test text
thank thankful thanks that the theft their them then there they thing things think this those thoughts three through
throwback thursday ticket tickets time times tip tips tired to today together tomorrow tonight too top touch tour toward
town toy track traffic trail train training transit travel tree trees trend tribute trip truck true trust truth try
tuesday turn two under unit united unity until up update updates urgent us use vacation valley value vaccine van veteran
veterans very via victim victims video view viral virtual vision visit voice volunteer volunteering volunteers vote wait
wake walk wall want war warm warning was watch water way we wear weather wednesday week weekend weekly weeks weird
welcome well wellness were west wet what wheel when where which while white who why wild will win window winner winter
wise wish with within without woman women wonder wonderful word words work worker workers working workout workplace works
workshop world worth would wow write wrong year years yes yet you young your yours youth zero zone zones
`;
