import fc from 'fast-check';
import * as z from 'zod/mini';
import { idSchema, languageSchema } from '../../rules/format/identifiers';
import { daySchema, momentSchema } from '../../rules/format/moment';
import { phraseSchema } from '../../rules/phrases/phrase-schema';
import { expressions, phrases, words } from './arbitrary-texts';

/** The parts of zod's schemas that say what they accept; their `def` is public for this purpose. */
interface Schema {
  _zod: { def: Def };
}
interface Def {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
  values?: unknown[];
  keyType?: Schema;
  valueType?: Schema;
  getter?: () => Schema;
  checks?: {
    _zod: { def: { check: string; minimum?: number; maximum?: number; value?: number; inclusive?: boolean } };
  }[];
}

/** Strings that only some texts are accepted for. */
const known = new Map<unknown, fc.Arbitrary<string>>([
  [phraseSchema, phrases],
  [idSchema, fc.constantFrom('a', 'b-2', 'C_3')],
  [languageSchema, fc.constantFrom('en', 'fr')],
  [daySchema, fc.constantFrom('2026-01-31', '2024-02-29')],
  [momentSchema, fc.constantFrom('2026-01-31', '2026-02-01T18:00', '2026-03-01T09:00:00Z')],
]);

/** The same by the name of the field. */
const named: Record<string, fc.Arbitrary<string>> = {
  formula: fc.constantFrom('words / sentences', '(hashtags + 1) * 2', 'words - characters'),
  condition: fc.constantFrom('> 1', '<= 3', '!= 0'),
};

/** Fields whose texts are regular expressions. */
const expressionFields = new Set(['expressions', 'tokens', 'raw', 'token', 'pattern', 'first', 'second', 'match']);

/** Values of which a schema accepts most; what it refuses is the caller's to drop. */
export function valuesOf(schema: Schema, field = '', depth = 0): fc.Arbitrary<unknown> {
  const one = known.get(schema);
  if (one) return one;
  const { def } = schema._zod;
  const inside = (inner: Schema | undefined, name = field): fc.Arbitrary<unknown> =>
    inner ? valuesOf(inner, name, depth + 1) : fc.constant(undefined);
  switch (def.type) {
    case 'object':
      return fc
        .record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, inner]) => [name, inside(inner, name)])))
        .map(withoutUndefined);
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inside(def.innerType), { nil: undefined, freq: 2 });
    case 'nullable':
      return fc.option(inside(def.innerType), { nil: null });
    case 'array':
      return fc.array(inside(def.element), { minLength: limit(def, 'min_length') ?? 0, maxLength: 3 });
    case 'record':
      return fc.dictionary(inside(def.keyType) as fc.Arbitrary<string>, inside(def.valueType), {
        minKeys: 1,
        maxKeys: 3,
      });
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => inside(option)));
    case 'lazy':
      // A combination in a combination in a combination is deep enough.
      return depth > 12
        ? fc.constant({ kind: 'goal' })
        : inside(def.getter?.()).filter((value) => z.safeParse(schema as never, value).success);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'int':
      return fc.integer({ min: 0, max: 20 });
    case 'string':
      return named[field] ?? (expressionFields.has(field) ? expressions : words);
    default:
      throw new Error(`Say how values of type ${def.type} (${field}) are made.`);
  }
}

function limit({ checks = [] }: Def, name: string): number | undefined {
  return checks.map(({ _zod }) => _zod.def).find(({ check }) => check === name)?.minimum;
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
