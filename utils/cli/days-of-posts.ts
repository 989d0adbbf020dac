import { isDated } from '../../rules/log/is-dated';
import type { LoggedPost } from '../../rules/log/logged-post';
import { type Calendar, earlier, later } from '../../rules/report/calendar';

/** Clocks, and the zones that people take for theirs, are off by so much; in milliseconds. */
const tolerance = 86_400_000;

interface DaysOfPosts {
  from: string;
  to: string;
  /** The days of posts that a wrong clock dated, and that are outside of these. */
  outside: string[];
}

/**
 * The day of the first post and of the last one. A clock that was not set, or leapt, dates posts by decades from the others:
 * targets would be asked for all this time, so it takes no part where there are posts with a date to go by.
 */
export function daysOfPosts(posts: readonly LoggedPost[], { dayAt }: Calendar, now: number): DaysOfPosts | undefined {
  const times = posts.map(({ at }) => Date.parse(at));
  const dated = times.filter((time) => isDated(time, now + tolerance));
  const days = (dated.length > 0 ? dated : times).map(dayAt);
  if (days.length === 0) return undefined;
  const from = days.reduce(earlier);
  const to = days.reduce(later);
  const outside = times.map(dayAt).filter((day) => day < from || day > to);
  return { from, to, outside: outside.sort() };
}
