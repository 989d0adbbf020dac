import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readResults, withLastRun } from './network-results';
import { packJsonSchema } from './pack-schema';

/**
 * `npm run docs`: makes the tables in docs/ and pack.schema.json from the code. What works on which network is taken from
 * the last run of the tests (test-results/), and kept in docs/networks-results.json.
 */
writeFileSync('docs/networks-results.json', JSON.stringify(withLastRun(readResults()), null, 2));
// Read from that file when it is loaded.
const { withTables } = await import('./tables');
for (const file of ['docs/packs.md', 'docs/networks.md']) writeFileSync(file, withTables(file));
writeFileSync('pack.schema.json', JSON.stringify(packJsonSchema()));
execFileSync('node_modules/.bin/biome', ['format', '--write', 'pack.schema.json', 'docs/networks-results.json'], {
  stdio: 'ignore',
});
