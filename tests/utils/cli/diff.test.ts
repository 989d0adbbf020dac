import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { packSource } from '../pack-source';
import { fileIn, goalpost, makeFolder } from './goalpost';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const source = packSource('ca.example.police');
const old = fileIn(folder, 'old.yaml', source);
const now = fileIn(folder, 'now.yaml', source.replace('severity: warn', 'severity: block').replace('1.0.0', '1.1.0'));

describe('goalpost diff', { timeout: 60_000 }, () => {
  it('gives a line a difference, and says with its exit code whether there is any', () => {
    const { status, lines } = goalpost('diff', old, now);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { what: 'severity', sentence: '“no-cruiser-numbers” is now a block; it was a warn' },
      { what: 'changed', sentence: 'version of the pack is now “1.1.0”; it was “1.0.0”' },
    ]);
    expect(goalpost('diff', old, old)).toMatchObject({ status: 0, lines: [] });
  });

  it('needs two packs', () => {
    expect(goalpost('diff', old)).toMatchObject({ status: 2, stderr: expect.stringContaining('diff needs two packs') });
  });
});
