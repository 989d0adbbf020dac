/** Words that say nothing of what a post is about, English and French; shorter ones never count. */
const fillers = new Set(
  `about also been before being below could does doing done down each else even ever every from going good have having
here here's into just know like made make many more most much need never next only other over please really said same
should some soon still such take than that that's their them then there these they they're this those through today
tomorrow tonight very want week were what when where which while will with would year your you're
alors après aussi autre avant avec avez avoir bien cela cette ceux chez comme dans demain depuis deux dont elle elles
encore entre être fait faire jour leur leurs mais même moins notre nous peut plus pour quand quel quelle sans sera sont
sous suis tous tout toute toutes très votre vous`.split(/\s+/),
);
/** Shorter words are hardly ever what a post is about. */
const shortest = 4;
/** Words are hashed into so many places; that two share one is rare, and does little. */
const places = 1 << 16;
/** Of a longer text only so many UTF-16 units are looked at. */
const longest = 5000;
const leftOut = /(https?:\/\/|www\.)\S+|\S+@\S+|@\w+/g;
const word = /[\p{L}\p{M}’']+/gu;

/**
 * What a post is about, as numbers: its words and pairs of neighbouring words, hashed. The words can't be had back from
 * them. Links, accounts and numbers are left out.
 */
export function featuresOf(text: string): number[] {
  const words = (text.slice(0, longest).replace(leftOut, ' ').toLowerCase().match(word) ?? [])
    .map((one) => one.replaceAll('’', "'"))
    .filter((one) => one.length >= shortest && !fillers.has(one));
  const pairs = words.slice(1).map((one, index) => `${words[index]} ${one}`);
  return [...new Set([...words, ...pairs].map(hash))];
}

/** FNV-1a. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 16)) & (places - 1);
}
