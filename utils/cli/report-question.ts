import { daySchema } from '../../rules/format/moment';
import type { LoggedPost } from '../../rules/log/logged-post';
import { type Calendar, calendarOf } from '../../rules/report/calendar';
import { periodProblem } from '../../rules/report/period-problem';
import type { ReportQuestion } from '../../rules/report/report';
import { toCount } from '../../rules/report/wording';
import { BadInput } from './bad-input';
import { daysOfPosts } from './days-of-posts';
import type { readOptions } from './read-options';
import { writeAside } from './write';

/** The options of `goalpost report`. */
export const reportOptions = {
  pack: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  'time-zone': { type: 'string' },
  unit: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  network: { type: 'string', multiple: true },
  for: { type: 'string', default: 'chief' },
  'minutes-per-post': { type: 'string' },
  'cost-per-hour': { type: 'string' },
  'every-post': { type: 'boolean', default: false },
  figures: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
} as const;

type Days = Pick<ReportQuestion, 'from' | 'to'>;

export type ReportValues = ReturnType<typeof readOptions<typeof reportOptions>>['values'];

/**
 * What a report is asked for; where no days were named, those from the first post’s to the last one’s.
 * @throws BadInput for days, numbers or a time zone that are none.
 */
export function questionOf(values: ReportValues, posts: readonly LoggedPost[]): ReportQuestion {
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { from, to } = periodOf(values, calendarIn(timeZone), posts);
  const minutesPerPost = numberOf(values, 'minutes-per-post');
  const costPerHour = numberOf(values, 'cost-per-hour');
  const { unit, role, network } = values;
  return {
    from,
    to,
    timeZone,
    ...(unit && { units: unit }),
    ...(role && { roles: role }),
    ...(network && { networks: network }),
    ...(minutesPerPost !== undefined && { minutesPerPost }),
    ...(costPerHour !== undefined && { costPerHour }),
  };
}

/**
 * The days asked for; else from the first post’s to the last one’s. Says which posts these leave out, and why.
 * @throws BadInput where they are no period.
 */
function periodOf(values: ReportValues, calendar: Calendar, posts: readonly LoggedPost[]): Days {
  for (const name of ['from', 'to'] as const) {
    const day = values[name];
    if (day !== undefined && !daySchema.safeParse(day).success)
      throw new BadInput(`--${name} needs a day such as 2026-10-31, not ${day}`);
  }
  if (values.from && values.to) return asPeriod({ from: values.from, to: values.to });
  const days = daysOfPosts(posts, calendar, Date.now());
  if (!days) throw new BadInput('these logs hold no posts; name the days with --from and --to');
  const { from = days.from, to = days.to } = values;
  const outside = days.outside.filter((day) => day < from || day > to);
  const period = asPeriod({ from, to }, `; the posts of these logs are of ${days.from} to ${days.to}`);
  if (outside.length > 0)
    writeAside([
      `goalpost: ${toCount(outside.length, 'post')} left out, dated by a clock that was wrong: ${[...new Set(outside)].slice(0, 5).join(', ')}. To count them, name the days with --from and --to.`,
    ]);
  return period;
}

/** @param known what else a person has to know to put them right. */
function asPeriod({ from, to }: Days, known = ''): Days {
  if (to < from) throw new BadInput(`the period ends (${to}) before it begins (${from})${known}`);
  const problem = periodProblem({ from, to });
  if (problem) throw new BadInput(`${from} to ${to}: ${problem}`);
  return { from, to };
}

function calendarIn(timeZone: string): Calendar {
  try {
    return calendarOf(timeZone);
  } catch {
    throw new BadInput(`there is no time zone “${timeZone}”; name one as America/Toronto`);
  }
}

function numberOf(values: ReportValues, name: 'minutes-per-post' | 'cost-per-hour'): number | undefined {
  const said = values[name];
  if (said === undefined) return undefined;
  const number = Number(said);
  if (said.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new BadInput(`--${name} needs a number, not ${said}`);
  return number;
}
