import type { LogEntry } from '../../../rules/log/log-entry';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { outcomeWords } from '../../outcome-words';
import { daysBetween, isWithin, type PeriodName, periods } from '../../periods';
import { toSearchable } from '../../wording';
import type { ListedPost } from './listed-post';

/** What the log is narrowed down to; '' means any. */
export interface LogFilter {
  words: string;
  /** A goal’s id, or `noGoal`. */
  goal: string;
  network: string;
  /** `ownPosts`, or a unit that authors said they post for. */
  who: string;
  outcome: LogEntry['findings'][number]['outcome'] | 'clear' | 'corrected' | 'with results' | 'without results' | '';
  period: PeriodName | 'between' | '';
  /** Days of a date field, for the period `between`. */
  first: string;
  last: string;
}

export const noFilter: LogFilter = {
  words: '',
  goal: '',
  network: '',
  who: '',
  outcome: '',
  period: '',
  first: '',
  last: '',
};

/** Ids hold no spaces, so that no goal or unit is taken for these. */
export const noGoal = 'no goal';
export const ownPosts = 'own posts';

/** Made once a post: folding the words of 100,000 posts on every key would be felt. */
const searchable = new WeakMap<LoggedPost, string>();

/** Keeps the posts a filter asks for, in their order; each word must be somewhere in what is shown of a post. */
export function searchLog(posts: readonly ListedPost[], filter: LogFilter, today: Date): readonly ListedPost[] {
  const { goal, network, who, outcome } = filter;
  const words = toSearchable(filter.words).split(/\s+/).filter(Boolean);
  const isInPeriod = isWithin(periodOf(filter, today));
  return posts.filter(
    (post) =>
      (goal === '' || (goal === noGoal ? post.goals.length === 0 : post.goals.some(({ id }) => id === goal))) &&
      (network === '' || post.network === network) &&
      (who === '' || (who === ownPosts ? post.chain === undefined : post.author?.unit === who)) &&
      (outcome === '' || hasOutcome(post, outcome)) &&
      isInPeriod(post.at) &&
      words.every((word) => searchableOf(post).includes(word)),
  );
}

/** How many posts are folded before the page may answer the person again. */
const portion = 1000;

/** Makes posts ready to be searched, so that the first key typed is as quick as the next. */
export async function prepareSearch(posts: readonly LoggedPost[], signal: AbortSignal): Promise<void> {
  for (let from = 0; from < posts.length && !signal.aborted; from += portion) {
    for (const post of posts.slice(from, from + portion)) searchableOf(post);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function periodOf({ period, first, last }: LogFilter, today: Date) {
  if (period === '') return {};
  return period === 'between' ? daysBetween(first, last) : periods[period](today);
}

function hasOutcome({ findings, results, isCorrected }: ListedPost, outcome: LogFilter['outcome']): boolean {
  switch (outcome) {
    case 'clear':
      return findings.length === 0;
    case 'corrected':
      return isCorrected === true;
    case 'with results':
      return results !== undefined;
    case 'without results':
      return results === undefined;
    default:
      return findings.some((finding) => finding.outcome === outcome);
  }
}

function searchableOf(post: LoggedPost): string {
  let text = searchable.get(post);
  if (text === undefined) {
    const { text: words, rationale, reason, network, role, author, goals, findings } = post;
    const found = findings.map(({ rule, outcome }) => `${rule} ${outcomeWords[outcome]}`);
    const shown = [words, rationale, reason, network, role, author?.name, author?.unit, ...found];
    text = toSearchable([...shown, ...goals.map(({ name }) => name)].filter(Boolean).join('\n'));
    searchable.set(post, text);
  }
  return text;
}
