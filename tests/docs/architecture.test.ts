import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/architecture.md', 'utf8');

test.each(['rules', 'utils'])('each folder of %s is explained, and no other', (parent) => {
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const section = document.split(`## Inside \`${parent}/\``)[1]?.split('\n## ')[0] ?? '';
  const explained = [...section.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(folders.map(({ name }) => name).sort());
});
