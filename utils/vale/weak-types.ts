type Weak = 'boolean' | 'number' | 'list' | 'fields';

/** Fields of Vale's rules that are no text, whatever the rule extends. Source: Vale's documentation of its checks. */
const types: Readonly<Record<string, Weak>> = Object.assign(Object.create(null) as Record<string, Weak>, {
  ...typed('boolean', 'ignorecase', 'nonword', 'append', 'vocab', 'capitalize', 'alpha', 'code', 'custom', 'negate'),
  ...typed('number', 'max', 'min', 'limit', 'threshold', 'skip', 'grade'),
  ...typed('list', 'tokens', 'raw', 'exceptions', 'indicators', 'metrics', 'scope', 'params', 'ignore', 'filters'),
  ...typed('list', 'dictionaries'),
  ...typed('fields', 'action'),
});

function typed(type: Weak, ...fields: string[]): Record<string, Weak> {
  return Object.fromEntries(fields.map((field) => [field, type]));
}

const yes = /^(?:y|yes|true|on|1|t)$/i;
const no = /^(?:n|no|false|off|0|f)$/i;
const none = /^(?:~|null)?$/i;

/**
 * Gives the fields of a rule the types Vale gives them: a scalar stands for a list of one, numbers and booleans may be
 * written in quotes. Text stays text. What can't be turned stays as it is, for the rule's reader to complain of.
 * @param raw scalars are strings.
 */
export function toWeakTypes(raw: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(raw).filter(([, value]) => !(typeof value === 'string' && none.test(value)));
  // Vale takes a field's name in capital and small letters alike.
  return Object.fromEntries(
    fields.map(([name, value]) => [name.toLowerCase(), toType(types[name.toLowerCase()], value)]),
  );
}

function toType(type: Weak | undefined, value: unknown): unknown {
  if (type === 'list') return (Array.isArray(value) ? value : [value]).map(toItem);
  if (type === 'fields' && isMap(value)) return toWeakTypes(value);
  if (typeof value !== 'string') return value;
  if (type === 'boolean') return toBoolean(value);
  return type === 'number' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** A token of a sequence has fields of its own; all other lists are of texts. */
function toItem(item: unknown): unknown {
  return isMap(item) ? toWeakTypes(item) : item;
}

function toBoolean(value: string): boolean | string {
  if (yes.test(value)) return true;
  return no.test(value) ? false : value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
