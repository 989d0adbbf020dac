import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withQuality } from './document';
import { judge } from './judge';
import { keptDrafts, readLabelledDrafts } from './labelled-drafts';
import { loudRules } from './tables';

const judged = await judge(readLabelledDrafts(keptDrafts));

test('docs/quality.md shows the figures of the packs as they are: `npm run quality -- --docs` writes them', () => {
  const document = readFileSync('docs/quality.md', 'utf8');
  expect(document).toBe(withQuality(document, judged));
});

test('no rule holds a post that is right in less than seven of ten', () => {
  expect(loudRules(judged)).toEqual([]);
});
