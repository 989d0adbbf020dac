/** Shows a role or capacity as packs write them (`head-of-service`) the way a person would: "Head of service". */
export function toLabel(name: string): string {
  return capitalized(name.replaceAll('-', ' '));
}

/** Words as they begin a line. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Shows an ISO date or date-time as a day, "20 November 2026"; a date without a time is that day everywhere. */
export function toDay(iso: string): string {
  const timeZone = iso.includes('T') ? {} : { timeZone: 'UTC' };
  return new Date(iso).toLocaleDateString('en-CA', { day: 'numeric', month: 'long', year: 'numeric', ...timeZone });
}

/** Made once: a long list would make it for each of its rows, at each scroll. */
const moments = new Intl.DateTimeFormat('en-CA', { dateStyle: 'medium', timeStyle: 'short' });

/** Shows an ISO date-time as a day and a time, where the person is: "Nov 20, 2026, 2:05 p.m.". */
export function toMoment(iso: string): string {
  return moments.format(new Date(iso));
}

/** Says a number of things: "1 clause", "8 clauses". */
export function toCount(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** Says how many of a list are shown: "8 rules" where all of them are, else "3 of 8 rules". */
export function toCountOf(shown: number, all: number, thing: string): string {
  return shown === all ? toCount(all, thing) : `${shown.toLocaleString('en')} of ${toCount(all, thing)}`;
}

/** Says for whom a text is easy to read: "school grade 9". */
export function toGrade(grade: number): string {
  return `school grade ${Math.max(1, Math.round(grade))}`;
}

/** Folds case and accents away, so that a search for "equipe" finds "Équipe". */
export function toSearchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Shows an origin or match pattern (`https://example.social/*`) as the host a person knows. */
export function toHost(origin: string): string {
  return origin.split('/')[2] ?? origin;
}
