import type { PostLine, Report } from '../../rules/report/report';
import { resultKinds } from '../../rules/report/tally-results';
import { toCsvText } from '../csv-text';

/** A value of a post, for one column. */
type ColumnOf = (line: PostLine, localTime: string) => string;

const results = Object.fromEntries(
  resultKinds.map((kind): [string, ColumnOf] => [kind, ({ post }) => String(post.results?.[kind] ?? '')]),
);

const columns: Record<string, ColumnOf> = {
  published: (_, localTime) => localTime,
  at: ({ post }) => post.at,
  network: ({ post }) => post.network,
  surface: ({ post }) => post.surface,
  unit: ({ post }) => post.author?.unit ?? '',
  author: ({ post }) => post.author?.name ?? '',
  installation: ({ post }) => post.author?.installation ?? '',
  role: ({ post }) => post.role ?? '',
  capacity: ({ post }) => post.capacity ?? '',
  goals: ({ post }) => post.goals.map(({ name, by }) => `${name} (${by})`).join('; '),
  why: ({ why }) => why,
  engagement: ({ post }) => post.engagement?.join('; ') ?? '',
  ...results,
  findings: ({ post }) => post.findings.map(({ rule, outcome }) => `${rule}: ${outcome}`).join('; '),
  reason: ({ post }) => post.reason ?? '',
  text: ({ post }) => post.text ?? '',
  link: ({ post }) => post.link ?? '',
  id: ({ post }) => post.id,
};

/** Writes a report’s posts as CSV, one a line, newest first; `published` is the time in the report’s time zone. */
export function postsCsv({ lines, question: { timeZone } }: Report): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return toCsvText([
    Object.keys(columns),
    ...lines.map((line) => {
      const localTime = format.format(Date.parse(line.post.at));
      return Object.values(columns).map((value) => value(line, localTime));
    }),
  ]);
}
