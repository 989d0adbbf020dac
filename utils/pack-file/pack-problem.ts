import type * as z from 'zod/mini';
import { packSchema } from '../../rules/pack';
import { closestWord } from './closest-word';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with a pack: where, as a path of keys and indexes, and why, in plain words. */
export interface PackProblem {
  path: PropertyKey[];
  reason: string;
}

const kindsOfValue: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with -)',
  object: 'keys with values',
  record: 'keys with values',
};

/** What a schema's complaint about `input` means to the author of the pack. */
export function problemsOf(issue: Issue, input: unknown): PackProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], reason: unknownKey(key, keysAt(path, input)) }));
  // A regular expression's problem is a whole sentence.
  if (/^[A-Z].*\.$/.test(issue.message) && issue.code === 'custom')
    return [{ path, reason: issue.message.slice(0, -1) }];
  return [{ path, reason: `${nameOf(path)}${reasonOf(issue, valueAt(input, path))}` }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const close = closestWord(key, known);
  if (close) return `“${key}” is not known here; did you mean “${close}”?`;
  return known.length > 0 ? `“${key}” is not known here; known are ${known.join(', ')}` : `“${key}” is not known here`;
}

function nameOf(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? 'the pack ' : `“${String(name)}” `;
}

function reasonOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (value === undefined) return 'is missing';
      const isNumberForText = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
      const hint = isNumberForText ? `; write "${String(value)}" in quotes` : '';
      return `should be ${kindsOfValue[issue.expected] ?? issue.expected}${hint}`;
    }
    case 'invalid_value':
      return value === undefined ? 'is missing' : wrongChoice(value, issue.values.map(String));
    case 'invalid_union':
      return issue.discriminator ? unknownKind(value, issue) : 'is not written in a way that is known here';
    case 'too_small':
      return issue.origin === 'number' ? `should be at least ${issue.minimum}` : 'is empty';
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `should be at most ${issue.maximum}`;
    case 'invalid_key':
      return `has a key that can't be used: ${issue.issues.map(({ message }) => message).join(', ')}`;
    default:
      return issue.message;
  }
}

function wrongChoice(value: unknown, choices: readonly string[]): string {
  const close = closestWord(String(value), choices);
  return `can't be “${String(value)}”; ${close ? `did you mean “${close}”?` : `it is one of ${choices.join(', ')}`}`;
}

function unknownKind(value: unknown, issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (value === undefined) return 'is missing';
  const choices = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return wrongChoice(value, choices);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

/** The parts of zod's schemas that tell what keys an object may have; its `def` is public for this purpose. */
interface SchemaDef {
  type: string;
  innerType?: { _zod: { def: SchemaDef } };
  element?: { _zod: { def: SchemaDef } };
  valueType?: { _zod: { def: SchemaDef } };
  shape?: Record<string, { _zod: { def: SchemaDef } }>;
  options?: { _zod: { def: SchemaDef } }[];
  values?: unknown[];
}

/** The keys that are known at a path of a pack. */
function keysAt(path: readonly PropertyKey[], input: unknown): string[] {
  let def = packSchema._zod.def as unknown as SchemaDef | undefined;
  let value = input;
  for (const key of path) {
    def = stepInto(bare(def, value), key);
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  }
  return Object.keys(bare(def, value)?.shape ?? {});
}

function stepInto(def: SchemaDef | undefined, key: PropertyKey): SchemaDef | undefined {
  return (def?.element ?? def?.valueType ?? def?.shape?.[String(key)])?._zod.def;
}

/** Without defaults around it; of a rule, the member of its kind. */
function bare(def: SchemaDef | undefined, value: unknown): SchemaDef | undefined {
  if (def?.innerType) return bare(def.innerType._zod.def, value);
  if (!def?.options) return def;
  const kind = (value as { kind?: unknown } | undefined)?.kind;
  const members = def.options.map((option) => bare(option._zod.def, value));
  return (
    members.find((member) => member?.shape?.kind?._zod.def.values?.includes(kind)) ??
    members.find((member) => member?.shape)
  );
}
