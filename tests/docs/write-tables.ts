import { writeFileSync } from 'node:fs';
import { withTables } from './tables';

/** `npm run docs`: makes the tables in docs/ from the code. */
const file = 'docs/packs.md';
writeFileSync(file, withTables(file));
