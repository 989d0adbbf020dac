import { type Network, networkSchema } from '../../rules/format/network';

/** The fields of a network that hold CSS selectors. */
const selectorFields = new Set([
  ...['editable', 'container', 'within', 'selectors', 'named', 'lastTextButtonIn', 'remaining', 'permalink'],
  ...['photos', 'videos', 'undescribed'],
]);

/** What is wrong with a network's definition, a sentence each: what is not in the form, and selectors this browser can't read. */
export function networkFaults(network: Network): string[] {
  const { error } = networkSchema.safeParse(network);
  const misshapen = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  const unreadable = [...new Set(selectorsIn(network))].filter((selector) => !canRead(selector));
  return [...misshapen, ...unreadable.map((selector) => `This browser can’t read the selector “${selector}”.`)];
}

function selectorsIn(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return selectorFields.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => selectorsIn(one, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => selectorsIn(inner, name));
}

/** ` >>> ` is our own: it goes into a shadow root. */
function canRead(selector: string): boolean {
  const nowhere = document.createDocumentFragment();
  try {
    for (const step of selector.split(' >>> ')) nowhere.querySelector(step);
    return true;
  } catch {
    return false;
  }
}
