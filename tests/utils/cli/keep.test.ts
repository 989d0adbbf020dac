import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keep } from '../../../utils/cli/keep';

const folder = mkdtempSync(join(tmpdir(), 'goalpost-keep-'));
afterEach(() => {
  delete process.env.GOALPOST_KEPT;
  rmSync(folder, { recursive: true, force: true });
});

test('what was made once is read back, each input by itself', () => {
  process.env.GOALPOST_KEPT = mkdtempSync(`${folder}-`);
  let made = 0;
  const make = (input: string) => keep(input, () => ({ input, made: ++made }));
  expect([make('a'), make('a'), make('b')]).toEqual([
    { input: 'a', made: 1 },
    { input: 'a', made: 1 },
    { input: 'b', made: 2 },
  ]);
});

test('where nothing can be kept it is made each time', () => {
  process.env.GOALPOST_KEPT = join(folder, 'is-not-there');
  let made = 0;
  const make = () => keep('a', () => ++made);
  expect([make(), make()]).toEqual([1, 2]);
});
