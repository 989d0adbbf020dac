import type { LoggedPost } from '../../rules/log/logged-post';

/** So many letters tell a text, unless it is shorter as a whole. */
const telling = 20;
/** Exports name times of their own zone, or days only. */
const longestApart = 2 * 86_400_000;

/** What a row says of its post beside figures. */
interface Said {
  /** '' where nothing. */
  text: string;
  /** What its date can mean, in milliseconds; none where it has none. */
  times: readonly number[];
  /** Undefined where the row does not tell. */
  network: string | undefined;
}

/** Gives a way to find the post with a text, the nearest in time; or a sentence on why there is none. */
export function findByText(posts: readonly LoggedPost[]): (said: Said) => LoggedPost | string {
  const byBeginning = new Map<string, { post: LoggedPost; text: string }[]>();
  for (const post of posts) {
    const text = plain(post.text ?? '');
    const beginning = text.slice(0, telling);
    const alike = byBeginning.get(beginning);
    if (alike) alike.push({ post, text });
    else if (text !== '') byBeginning.set(beginning, [{ post, text }]);
  }
  return ({ text, times, network }) => {
    const wanted = plain(text);
    if (wanted === '') return 'No logged post has this link, and there is no text to go by.';
    const same = (byBeginning.get(wanted.slice(0, telling)) ?? []).filter((one) => isSame(one.text, wanted));
    const here = same.map(({ post }) => post).filter((post) => network === undefined || post.network === network);
    if (times.length === 0) return onlyOne(here);
    const found = times.map((time) => nearest(here, time));
    const [first, second] = new Set(found.filter((one) => typeof one === 'object'));
    if (second)
      return 'This date can be read in two ways, and a logged post has this text at each: only a link would tell.';
    return first ?? (found[0] as string);
  };
}

function onlyOne([first, second]: readonly LoggedPost[]): LoggedPost | string {
  if (!first) return 'No logged post has this link or text.';
  return second ? 'Several logged posts have this text, and there is no date to tell them apart.' : first;
}

function nearest(posts: readonly LoggedPost[], time: number): LoggedPost | string {
  const apart = (post: LoggedPost) => Math.abs(Date.parse(post.at) - time);
  const [first, second] = posts.filter((post) => apart(post) <= longestApart).sort((a, b) => apart(a) - apart(b));
  if (!first) return posts.length > 0 ? 'A logged post has this text, but another date.' : onlyOne([]);
  if (second && second.network !== first.network)
    return `Posts on ${first.network} and on ${second.network} have this text: only a link would tell which it is.`;
  return first;
}

/** The log may keep only how a text begins; where something was masked in it, what comes before that counts. */
function isSame(logged: string, wanted: string): boolean {
  if (logged === '') return false;
  if (logged.length < telling || wanted.length < telling) return logged === wanted;
  return wanted.startsWith(logged) || logged.startsWith(wanted);
}

/** Letters and digits alone, up to what was masked or cut off: sites change spaces, quotes and links. */
function plain(text: string): string {
  return text
    .replace(/https?:\/\/\S+/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}▒…]+/gu, '')
    .replace(/[▒…].*$/u, '');
}
