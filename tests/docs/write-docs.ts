import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from './pack-schema';
import { withTables } from './tables';

/** `npm run docs`: makes the tables in docs/ and pack.schema.json from the code. */
writeFileSync('docs/packs.md', withTables('docs/packs.md'));
writeFileSync('pack.schema.json', JSON.stringify(packJsonSchema()));
execFileSync('node_modules/.bin/biome', ['format', '--write', 'pack.schema.json'], { stdio: 'ignore' });
