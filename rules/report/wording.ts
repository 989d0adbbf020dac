/** Keeps a figure and its unit on one line. */
const space = '\u00A0';

/** A whole number as people write it: 1,234. */
export function toNumber(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** A number with one decimal where it is small and not whole: 0.4, 7.5, 26. */
export function toFigure(value: number): string {
  return value < 10 ? value.toLocaleString('en', { maximumFractionDigits: 1 }) : toNumber(value);
}

/** Hours as rows have them that people add up: with a decimal, so that the sum is not another one. */
export function toHours(hours: number): string {
  return hours.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** An amount in the organization’s own currency: more digits the smaller it is. */
export function toAmount(value: number): string {
  if (value > 0 && value < 1) return value.toLocaleString('en', { maximumSignificantDigits: 2 });
  return value < 100
    ? value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    : toNumber(value);
}

/** A share (0..1) in percent; 0 % and 100 % are said only where they are exactly that, and nothing where nothing is known. */
export function toPercent(share: number | undefined): string {
  if (share === undefined) return '–';
  if (share > 0 && share < 0.01) return `<${space}1${space}%`;
  if (share > 0.99 && share < 1) return `>${space}99${space}%`;
  return `${Math.round(share * 100)}${space}%`;
}

/** A number of things: “1 post”, “8 posts”. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${toNumber(count)}${space}${Math.round(count) === 1 ? one : many}`;
}

/** Names in a row: “a, b and c”. */
export function toList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A day, `YYYY-MM-DD`, as people write it: 20 November 2026. */
export function toDay(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A point in time (ISO date-time) as a day in a time zone: 20 Nov, or 20 Nov 2026. */
export function toShortDay(at: string, timeZone: string, withYear: boolean): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone, ...year });
  return day.replace('Sept', 'Sep');
}

/** A month, `YYYY-MM`: November, or November 2026. */
export function toMonth(month: string, withYear: boolean): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return new Date(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC', ...year });
}

/** A role or capacity as packs write it (`head-of-service`), the way a person would: Head of service. */
export function toLabel(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
