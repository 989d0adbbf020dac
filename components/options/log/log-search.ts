import type { LogEntry } from '../../../rules/log/log-entry';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { outcomeWords } from '../../outcome-words';
import { daysBetween, isWithin, type PeriodName, periods } from '../../periods';
import { searchIn } from '../search';
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

/** The search in what is shown of a post. */
export const postSearch = searchIn<LoggedPost>(
  ({ text, rationale, reason, network, role, author, goals, findings }) => {
    const found = findings.map(({ rule, outcome }) => `${rule} ${outcomeWords[outcome]}`);
    const shown = [text, rationale, reason, network, role, author?.name, author?.unit, ...found];
    return [...shown, ...goals.map(({ name }) => name)].filter(Boolean).join('\n');
  },
);

/** Keeps the posts a filter asks for, in their order; each word must be somewhere in what is shown of a post. */
export function searchLog(posts: readonly ListedPost[], filter: LogFilter, today: Date): readonly ListedPost[] {
  const { goal, network, who, outcome } = filter;
  const hasWords = postSearch.matching(filter.words);
  const isInPeriod = isWithin(periodOf(filter, today));
  return posts.filter(
    (post) =>
      (goal === '' || (goal === noGoal ? post.goals.length === 0 : post.goals.some(({ id }) => id === goal))) &&
      (network === '' || post.network === network) &&
      (who === '' || (who === ownPosts ? post.chain === undefined : post.author?.unit === who)) &&
      (outcome === '' || hasOutcome(post, outcome)) &&
      isInPeriod(post.at) &&
      hasWords(post),
  );
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
