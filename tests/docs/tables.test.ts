import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from './tables';

test('the tables in docs/packs.md are those of the code: `npm run docs` writes them', () => {
  expect(readFileSync('docs/packs.md', 'utf8')).toBe(withTables('docs/packs.md'));
});
