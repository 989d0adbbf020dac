import { daySchema } from '../../rules/format/moment';
import type { LoggedPost } from '../../rules/log/logged-post';
import { type Calendar, calendarOf, earlier, later } from '../../rules/report/calendar';
import type { ReportQuestion } from '../../rules/report/report';
import { BadInput } from './bad-input';
import type { readOptions } from './read-options';

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

export type ReportValues = ReturnType<typeof readOptions<typeof reportOptions>>['values'];

/**
 * What a report is asked for; where no days were named, those from the first post’s to the last one’s.
 * @throws BadInput for days, numbers or a time zone that are none.
 */
export function questionOf(values: ReportValues, posts: readonly LoggedPost[]): ReportQuestion {
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { from, to } = periodOf(values, calendarIn(timeZone), posts);
  if (to < from) throw new BadInput(`the period ends (${to}) before it begins (${from})`);
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

/** The days asked for; else from the first post’s to the last one’s. */
function periodOf(
  values: ReportValues,
  { dayAt }: Calendar,
  posts: readonly LoggedPost[],
): { from: string; to: string } {
  for (const name of ['from', 'to'] as const) {
    const day = values[name];
    if (day !== undefined && !daySchema.safeParse(day).success)
      throw new BadInput(`--${name} needs a day such as 2026-10-31, not ${day}`);
  }
  if (values.from && values.to) return { from: values.from, to: values.to };
  if (posts.length === 0) throw new BadInput('these logs hold no posts; name the days with --from and --to');
  const days = posts.map(({ at }) => dayAt(Date.parse(at)));
  return { from: values.from ?? days.reduce(earlier), to: values.to ?? days.reduce(later) };
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
