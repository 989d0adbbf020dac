import { type Line, lineSchema } from './record';

const statements: ReadonlySet<unknown> = new Set<Line['kind']>(['link', 'withdrawn', 'correction', 'results']);

/** A line in the form that the schema asks for; undefined where it is in another. */
export function readLine(value: object): Line | undefined {
  return lineSchema.safeParse(value).data;
}

/** The same with only as much looked at as a chain needs: a hundred thousand lines take a third of the time. */
export function readPlace(value: Readonly<Record<string, unknown>>): Line | undefined {
  const { seq, prev, at, kind } = value;
  const entry = kind === 'post' ? (value.entry as Partial<Record<'id' | 'at', unknown>> | null) : undefined;
  if (!entry && !statements.has(kind)) return readLine(value);
  if (!Number.isSafeInteger(seq) || typeof prev !== 'string' || !isDate(at)) return undefined;
  const isIdentified = entry ? isText(entry.id) && isDate(entry.at) : isText(value.id) && isText(value.of);
  return isIdentified ? (value as Line) : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
