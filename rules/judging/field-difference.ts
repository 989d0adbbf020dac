/** A field that is not as it was, told in words; of a list, what came and what went. */
export interface FieldDifference {
  /** Where it is: “terms”, “near terms”. */
  field: string;
  words: string;
  added?: string[];
  removed?: string[];
}

/** Fields whose keys are the author's own words: told like a list of pairs. */
const pairs = new Set(['swap']);
const mostListed = 5;

/**
 * The fields in which two objects differ, in the order of the later one; fields of fields are told one by one.
 * @param leaveOut fields that are told elsewhere.
 */
export function fieldDifferences(before: object, after: object, leaveOut: readonly string[] = []): FieldDifference[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  const fields = [...new Set([...now.keys(), ...old.keys()])].filter((field) => !leaveOut.includes(field));
  return fields.flatMap((field) => valueDifference(field, old.get(field), now.get(field)));
}

function valueDifference(field: string, before: unknown, after: unknown): FieldDifference[] {
  if (keyOf(before) === keyOf(after)) return [];
  const name = field.split(' ').at(-1) ?? field;
  if (pairs.has(name)) return listDifference(field, toPairs(before), toPairs(after));
  if (isList(before) && isList(after)) return listDifference(field, before.map(inWords), after.map(inWords));
  if (isObject(before) && isObject(after))
    return fieldDifferences(before, after).map((one) => ({ ...one, field: `${field} ${one.field}` }));
  if (before === undefined || isEmpty(before)) return [{ field, words: `is now ${inWords(after)}; it was not there` }];
  if (after === undefined || isEmpty(after)) return [{ field, words: `is gone; it was ${inWords(before)}` }];
  return [{ field, words: `is now ${inWords(after)}; it was ${inWords(before)}` }];
}

/** What came and what went; of equal lists in another order, that. */
function listDifference(field: string, before: readonly string[], after: readonly string[]): FieldDifference[] {
  const old = new Set(before);
  const now = new Set(after);
  const added = after.filter((one) => !old.has(one));
  const removed = before.filter((one) => !now.has(one));
  if (added.length === 0 && removed.length === 0) return [{ field, words: 'has the same entries in another order' }];
  const parts = [
    ...(added.length > 0 ? [`${added.length} more: ${listed(added)}`] : []),
    ...(removed.length > 0 ? [`${removed.length} less: ${listed(removed)}`] : []),
  ];
  return [{ field, words: `has ${parts.join('; and ')}`, added, removed }];
}

function listed(entries: readonly string[]): string {
  const more = entries.length - mostListed;
  return `${entries.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} others` : ''}`;
}

function toPairs(value: unknown): string[] {
  return isObject(value) ? Object.entries(value).map(([from, to]) => `${inWords(from)} → ${inWords(to)}`) : [];
}

/** A value of a pack as a person reads it: “text”, yes, 3, “a” and “b”, terms “a”; within post. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isList(value)) return value.length > 0 ? listed(value.map(inWords)) : 'nothing';
  if (!isObject(value)) return value === undefined || value === null ? 'nothing' : String(value);
  return Object.entries(value)
    .filter(([, inside]) => inside !== undefined && !isEmpty(inside))
    .map(([field, inside]) => `${field} ${inWords(inside)}`)
    .join('; ');
}

/** Two values are the same where their keys are; the order of an object's fields says nothing. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    isObject(inside) ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1))) : inside,
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return (isList(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}
