import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { entities } from '../../rules/entities';
import { kinds } from '../../rules/kinds';
import { markdownTable } from './markdown-table';
import { networkTables } from './network-tables';
import { packJsonSchema } from './pack-schema';

interface Field {
  description?: string;
}

/** The parts of docs/ that are made from the code, by the name of the mark they stand between. */
const tables: Record<string, () => string> = {
  ...networkTables,
  kinds: () =>
    markdownTable(
      ['kind', 'finds'],
      Object.values(kinds).map(({ name, summary }) => [`\`${name}\``, summary]),
    ),
  fields: () =>
    markdownTable(
      ['kind', 'field', 'what it says'],
      Object.values(kinds).flatMap(({ name, options }) =>
        Object.keys(options).map((field) => [`\`${name}\``, `\`${field}\``, fieldsOf(name)[field]?.description ?? '']),
      ),
    ),
  common: () =>
    markdownTable(
      ['field', 'what it says'],
      Object.entries(fieldsOf('existence'))
        .filter(([field]) => field !== 'kind' && !(field in kinds.existence.options))
        .map(([field, { description = '' }]) => [`\`${field}\``, description]),
    ),
  examples: () => `\`\`\`yaml\n${Object.values(kinds).map(exampleOf).join('')}\`\`\``,
  entities: () =>
    markdownTable(
      ['entity', 'finds'],
      Object.entries(entities).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ),
};

const { properties } = packJsonSchema() as unknown as {
  properties: { rules: { items: { oneOf: { properties: Record<string, Field> & { kind: { const: string } } }[] } } };
};

/** The fields of a rule of one kind, with their descriptions. */
function fieldsOf(kind: string): Record<string, Field> {
  return properties.rules.items.oneOf.find((rule) => rule.properties.kind.const === kind)?.properties ?? {};
}

/** The first of a kind's own examples, as a pack writes it. */
function exampleOf({ name, examples }: (typeof kinds)[keyof typeof kinds]): string {
  const [first] = examples;
  const written = stringify([{ kind: name, ...first?.options }], { collectionStyle: 'flow', lineWidth: 0 });
  return written.replace(/^\[ ?/, '- ').replace(/ ?\]\n$/, '\n');
}

/** The text of a document with every table between `<!-- name -->` and `<!-- /name -->` made anew. */
export function withTables(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g,
    (_, name: string) =>
      `<!-- ${name} -->\n\n${tables[name]?.() ?? `There is no table "${name}".`}\n\n<!-- /${name} -->`,
  );
}
