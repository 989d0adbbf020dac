/**
 * What to say in place of words that sound angry, annoyed, scornful or hopeless: a phrase, then what may stand in its place, the
 * best first; “-” leaves it out. Each was reviewed by hand: the sentence around it has to stay whole.
 */
export const english = `
obviously: - | as you may know
clearly: - | as we see it
apparently: - | we have heard that
seriously: -
honestly: -
frankly: -
literally: -
basically: -
simply: -
for the last time: as a reminder | once more, please
once again: another reminder
yet again: another time
as i already said: to say it in other words
as i said: to add to that
as we said before: as a reminder
as previously stated: as a reminder
how many times must we ask: please help us with this
how many times do we have to say this: we’d like to remind you
how hard is it: it would help a lot
how hard can it be: it would help a lot
is it too much to ask: we’d be grateful
enough is enough: we’d like this to change
sick and tired of: concerned about
sick of: concerned about
tired of: concerned about
fed up: concerned
fed up with: concerned about
had enough of: concerned about
nobody reads: few people have seen
nobody cares: this needs more attention
no one cares: this needs more attention
nobody listens: we’d like to be heard
who cares: this matters less
why can’t people: we ask everyone to
why don’t people: we ask everyone to
why won’t people: we ask everyone to
what were they thinking: we’d like to understand why
what were you thinking: could you tell us why
what is wrong with people: we’d like to understand why
what is wrong with you: could you tell us more
what’s wrong with you: could you tell us more
you people: some of us
these people: those involved
you should know better: here is what helps
should be ashamed: can do better
shame on you: we expected better
shame on: we expected better of
how dare you: we disagree
how dare they: we disagree
ridiculous: hard to understand | disappointing
absurd: hard to understand
unbelievable: surprising
ludicrous: hard to understand
laughable: not convincing
pathetic: disappointing
insane: surprising
crazy: surprising
stupid: unhelpful | unwise
dumb: unwise
idiotic: unwise
moronic: unwise
foolish: unwise
senseless: hard to understand
pointless: of little use
useless: not helpful yet
worthless: of little use
garbage: not good enough
trash: not good enough
rubbish: not good enough
crap: not good enough
bullshit: not true
nonsense: not correct
lies: incorrect statements
liars: mistaken
lying: mistaken
an idiot: mistaken
a moron: mistaken
a fool: mistaken
a jerk: unkind
a clown: not convincing
a loser: unlucky
a coward: cautious
a liar: mistaken
a joke: disappointing
a mess: hard to follow
a disgrace: disappointing
a disaster: a setback
a failure: a setback
what the hell: what
the hell: -
idiots: people
morons: people
fools: people
jerks: people
clowns: people
losers: people
cowards: people
scum: those responsible
thugs: those responsible
incompetent: not up to the task yet
incompetence: mistakes
lazy: slow to act
careless: not careful enough
ignorant: not informed
clueless: not informed
disgusting: not acceptable to us
gross: unpleasant
nasty: unkind
vile: unkind
sickening: hard to see
revolting: unpleasant
appalling: very concerning
outrageous: very concerning
unacceptable: not what we want | not good enough
inexcusable: a serious mistake
shameful: very disappointing
disgraceful: very disappointing
horrible: very hard
horrendous: very hard
horrific: very serious
terrible: poor | very hard
awful: very hard
dreadful: very hard
atrocious: poor
miserable: hard
fiasco: setback
nightmare: difficult time
catastrophe: serious setback
furious: upset
outraged: concerned
angry: concerned
mad: upset
livid: upset
pissed: upset
pissed off: upset
annoyed: concerned
annoying: inconvenient
irritating: inconvenient
frustrated: concerned
frustrating: difficult
infuriating: difficult
maddening: difficult
hate: don’t like | would rather not
hated: did not like
hates: does not like
despise: disagree with
detest: don’t like
can’t stand: don’t like
loathe: don’t like
fault: responsibility
your fault: something to put right together
their fault: something to put right
stop complaining: tell us what would help
stop whining: tell us what would help
stop asking: the answer is below
shut up: let’s pause here
get over it: let’s look ahead
grow up: let’s stay kind
get a life: let’s stay kind
wake up: please take note
do your job: please look into this
get it together: please look into this
get your act together: please look into this
give me a break: we see it another way
you must: please
you have to: please
you need to: please
you better: please
you’d better: please
don’t even: please don’t
never again: we’ll do better
refuse to: prefer not to
insist: ask
damn: -
damned: -
wtf: what happened here
ffs: -
omg: -
ugh: -
sigh: -
smh: -
whatever: all right
yeah right: we doubt it
good luck with that: we wish you well
nice try: thank you for trying
told you so: as we expected
i told you so: as we expected
as usual: this time
of course: -
so much for: we had hoped for
thanks for nothing: we had hoped for more
failed: did not manage
fails: does not manage
broken: not working as it should
ruined: spoiled
ruin: harm
sucks: is disappointing
suck: are disappointing
sucked: was disappointing
hopeless: difficult
afraid: concerned
scared: concerned
scary: unsettling
terrified: very concerned
terrifying: very unsettling
panic: worry
panicking: worried
disappointed: hoping for better
boring: not for us
weird: unusual
creepy: unsettling
complaints: concerns
complain: tell us
excuses: reasons
excuse: reason
always late: often late
never listens: could listen more
never answers: has not answered yet
everyone knows: many know
any idiot: anyone
common sense: good practice
`;
