import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withQuality } from './document';
import { judge } from './judge';
import { keptDrafts, readLabelledDrafts } from './labelled-drafts';
import { misjudged } from './misjudged';
import { loudRules, qualityTables } from './tables';

/**
 * `npm run quality -- [drafts.jsonl...] [--org <pack>] [--misses <how many>] [--docs]`: how right the built-in packs are on
 * labelled drafts, by default those of the repository. With --docs it writes the tables into docs/quality.md.
 */
const { values, positionals } = parseArgs({
  options: { org: { type: 'string' }, misses: { type: 'string', default: '0' }, docs: { type: 'boolean' } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : [keptDrafts];
const drafts = files.flatMap(readLabelledDrafts).filter(({ org }) => values.org === undefined || org === values.org);
const judged = await judge(drafts);

for (const [name, table] of Object.entries(qualityTables(judged))) console.log(`${name}\n\n${table}\n`);
for (const line of loudRules(judged)) console.log(line);
for (const line of misjudged(judged).slice(0, Number(values.misses))) console.log(line);

if (values.docs) {
  if (files[0] !== keptDrafts || values.org)
    throw new Error('--docs goes with the drafts of the repository, all of them');
  writeFileSync('docs/quality.md', withQuality(readFileSync('docs/quality.md', 'utf8'), judged));
}
