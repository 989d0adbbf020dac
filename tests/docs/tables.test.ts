import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from './tables';

test.each(['docs/packs.md', 'docs/networks.md'])(
  'the tables in %s are those of the code: `npm run docs` writes them',
  (file) => {
    expect(readFileSync(file, 'utf8')).toBe(withTables(file));
  },
);
