import * as z from 'zod';
import { ruleSchema } from '../../rules/format/rule';
import { kinds } from '../../rules/kinds';
import { packSchema } from '../../rules/pack';
import { valeRuleSchema } from '../../rules/vale/schema';
import { type Literal, readLiterals } from './docstrings';

/** A part of a JSON Schema. */
type Node = Record<string, unknown> & { properties?: Record<string, Node> };

/** Some editors read a pattern without the flag that \p needs: theirs takes any letter or sign beyond ASCII. */
const idPattern = {
  exact: String.raw`^[\p{L}\p{M}\p{N}_]+(?:[ .-][\p{L}\p{M}\p{N}_]+)*$`,
  anywhere: String.raw`^[^\s!-\/:-@\[-\^\x60{-~]+(?:[ .-][^\s!-\/:-@\[-\^\x60{-~]+)*$`,
};

/** The JSON Schema (draft 2020-12) of a pack's file, with the docstrings of the code as descriptions. */
export function packJsonSchema(): Node {
  const registry = shared();
  registry.add(valeRuleSchema as unknown as z.core.$ZodType, { id: 'vale-rule' });
  const { $schema, $defs, ...rest } = z.toJSONSchema(packSchema as unknown as z.ZodType, {
    io: 'input',
    metadata: registry,
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern === idPattern.exact) jsonSchema.pattern = idPattern.anywhere;
    },
  }) as Node;
  const schema = { $schema, title: 'A Goalpost rule pack, format 1', ...rest, $defs } as Node;
  // Parts the generator shares in memory become parts of their own, so that each can have its own description.
  const written = JSON.parse(JSON.stringify(schema).replaceAll('__schema0', 'condition')) as Node;
  describe(written, readLiterals());
  return written;
}

interface Fields {
  _zod: { def: { shape: Record<string, z.core.$ZodType> } };
}

/** What many kinds' rules have in common is written once, under `$defs`. */
function shared(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  const members = (ruleSchema as unknown as { _zod: { def: { options: Fields[] } } })._zod.def.options;
  const uses = new Map<z.core.$ZodType, number>();
  for (const { _zod } of members)
    for (const field of Object.values(_zod.def.shape)) uses.set(field, (uses.get(field) ?? 0) + 1);
  const [first] = members;
  for (const [name, field] of Object.entries(first?._zod.def.shape ?? {}))
    if ((uses.get(field) ?? 0) > 1) registry.add(field, { id: name });
  return registry;
}

/** Gives each field of each object its docstring. */
function describe(node: unknown, literals: readonly Literal[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as Node;
  if (properties) {
    const docs = docsOf(properties, literals);
    for (const [name, field] of Object.entries(properties)) {
      const description = name === 'kind' ? summaryOf(field) : docs[name];
      if (description !== undefined) properties[name] = { description, ...field };
    }
  }
  for (const child of Object.values(node)) describe(child, literals);
}

function summaryOf({ const: kind }: Node): string | undefined {
  return kinds[kind as keyof typeof kinds]?.summary;
}

/** The docstrings of an object's fields: of its own literal, or of the files its fields are put together from. */
function docsOf(properties: Record<string, Node>, literals: readonly Literal[]): Literal['fields'] {
  const names = Object.keys(properties).sort().join();
  const own = literals.find(({ isWhole, fields }) => isWhole && Object.keys(fields).sort().join() === names);
  if (own) return own.fields;
  const files = filesOf(properties);
  const docs: Literal['fields'] = {};
  for (const file of files.toReversed())
    for (const { fields } of literals.filter((literal) => literal.file === file && !literal.isWhole))
      for (const [name, docstring] of Object.entries(fields)) if (docstring !== undefined) docs[name] = docstring;
  return docs;
}

function filesOf({ kind, extends: point }: Record<string, Node>): string[] {
  if (typeof kind?.const === 'string')
    return [`rules/kinds/${kind.const}.ts`, 'rules/format/rule.ts', 'rules/narrowing/narrowing.ts'];
  if (typeof point?.const === 'string')
    return [`rules/vale/points/${point.const}.ts`, 'rules/vale/common-fields.ts', 'rules/vale/schema.ts'];
  return ['rules/pack.ts'];
}
