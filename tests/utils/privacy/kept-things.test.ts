import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { staysWhenErased } from '../../../utils/privacy/erase-everything';
import { keptThings } from '../../../utils/privacy/kept-things';

const explained = keptThings.flatMap(({ places }) => places);

/** Every file of the extension, with its text. */
async function sources(): Promise<{ path: string; text: string }[]> {
  const found = await Promise.all(
    ['utils', 'entrypoints'].map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const paths = found.flat().filter((path) => /\.tsx?$/.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

const namesIn = (texts: readonly { text: string }[], pattern: RegExp) =>
  texts.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name]) => name));

test('every setting is explained to the people whose device it is on', async () => {
  const settings = namesIn(await sources(), /defineSetting(?:<[^(]*>)?\(\s*'([^']+)'/g);
  expect(settings.length).toBeGreaterThan(15);
  expect(settings.filter((name) => !explained.includes(name ?? ''))).toEqual([]);
});

test('every store of the database is explained', async () => {
  const stores = namesIn(await sources(), /createObjectStore\('([^']+)'/g);
  expect(stores.length).toBeGreaterThan(2);
  expect(stores.filter((name) => !explained.includes(name ?? ''))).toEqual([]);
});

test('nothing else writes to the extension’s storage than what is looked at here', async () => {
  const writers = (await sources()).filter(({ text }) =>
    /storage\.(local|session|sync)\.set\(|openDB\b|localStorage\b/.test(text),
  );
  expect(writers.map(({ path }) => path).sort()).toEqual([
    'utils/log/log-database.ts',
    'utils/log/outbox.ts',
    'utils/settings.ts',
    'utils/sites/coach-window.ts',
  ]);
});

test('erasing everything leaves the rules and sites, and takes what is about the person', () => {
  expect(['packs', 'policy', 'adjustments', 'pinnedKey', 'taught'].filter((key) => !staysWhenErased(key))).toEqual([]);
  expect(['role', 'unit', 'learned', 'objections', 'sightings', 'unknown'].filter(staysWhenErased)).toEqual([]);
});

test('a thing is explained once', () => {
  expect(explained.filter((place, index) => explained.indexOf(place) !== index)).toEqual([]);
});
