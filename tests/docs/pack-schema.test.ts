import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { kinds } from '../../rules/kinds';
import { packSchema } from '../../rules/pack';
import { packJsonSchema } from './pack-schema';
import { yamlBlocks } from './yaml-blocks';

const schema = JSON.parse(readFileSync('pack.schema.json', 'utf8')) as Record<string, unknown>;
/** A validator made of the JSON Schema alone. */
const validator = z.fromJSONSchema(schema as never);

const common = { id: 'r', severity: 'warn', category: 'other', message: 'm', examples: { flag: ['x'] } };
const pack = { goalpost: 1, id: 'a.b', version: '1.0.0', name: 'A' };

it('is that of the code: `npm run docs` writes it', { timeout: 60_000 }, () => {
  expect(schema).toEqual(packJsonSchema());
});

it('describes every field; a Vale rule’s are Vale’s own', () => {
  const { $defs, ...rest } = schema as { $defs: Record<string, unknown> };
  const { 'vale-rule': _, ...described } = $defs;
  expect(fieldsWithoutDescription({ ...rest, $defs: described }), 'Give these fields a docstring.').toEqual([]);
});

describe('accepts what the code accepts', () => {
  it.each(readdirSync('rules/packs').filter((file) => file.endsWith('.yaml')))('%s', (file) => {
    expect(validator.safeParse(parse(readFileSync(`rules/packs/${file}`, 'utf8'))).error?.issues).toBeUndefined();
  });

  it.each(yamlBlocks('docs/packs.md').filter(({ value }) => 'goalpost' in value && value.name !== 'Wrong'))(
    'docs/packs.md, line $line',
    ({ value }) => {
      expect(packSchema.safeParse(value).error?.issues).toBeUndefined();
      expect(validator.safeParse(value).error?.issues).toBeUndefined();
    },
  );

  it.each(Object.values(kinds).flatMap(({ name, examples }) => examples.map(({ options }) => ({ name, options }))))(
    'a rule of kind $name: $options',
    ({ name, options }) => {
      const rules = [{ ...common, kind: name, ...options }];
      expect(validator.safeParse({ ...pack, rules }).error?.issues).toBeUndefined();
    },
  );
});

describe('refuses', () => {
  it.each([
    ['an unknown field', { ...pack, nmae: 'B' }],
    ['a newer format', { ...pack, goalpost: 2 }],
    ['a missing name', { goalpost: 1, id: 'a', version: '1.0.0' }],
    ['an unknown kind', { ...pack, rules: [{ ...common, kind: 'magic' }] }],
    ['another kind’s field', { ...pack, rules: [{ ...common, kind: 'existence', terms: ['a'], swap: {} }] }],
    [
      'a rule without examples',
      { ...pack, rules: [{ ...common, examples: undefined, kind: 'existence', terms: ['a'] }] },
    ],
    ['a wrong severity', { ...pack, rules: [{ ...common, severity: 'loud', kind: 'existence', terms: ['a'] }] }],
    [
      'a condition with an id',
      { ...pack, rules: [{ ...common, kind: 'combination', all: [{ id: 'r', kind: 'goal' }] }] },
    ],
    ['a date that is none', { ...pack, rules: [{ ...common, kind: 'goal', reviewed: 'soon' }] }],
  ])('%s', (_, value) => {
    const written = JSON.parse(JSON.stringify(value)) as unknown;
    expect(packSchema.safeParse(written).success).toBe(false);
    expect(validator.safeParse(written).success).toBe(false);
  });
});

function fieldsWithoutDescription(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { properties?: Record<string, object> };
  const own = Object.entries(properties ?? {})
    .filter(([, field]) => !('description' in field))
    .map(([name]) => `${path}/${name}`);
  return [...own, ...Object.entries(node).flatMap(([key, child]) => fieldsWithoutDescription(child, `${path}/${key}`))];
}
