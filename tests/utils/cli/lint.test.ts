import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { packSource } from '../pack-source';
import { fileIn, goalpost, makeFolder } from './goalpost';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('goalpost lint', { timeout: 60_000 }, () => {
  it('gives a line a remark and one with the sums, and says with its exit code whether one is a warning', () => {
    const source = packSource('ca.example.police').replace('terms: ["cruiser', 'terms: [salary, "cruiser');
    const { status, lines } = goalpost('lint', fileIn(folder, 'pack.yaml', source));
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ lint: 'pk-wages', rule: 'no-cruiser-numbers', severity: 'warning', date: '2023' });
    expect(lines.at(-1)).toEqual({ pack: 'ca.example.police', version: '1.0.0', rules: 1, warnings: 1, advice: 0 });
  });

  it.each(['base', 'police', 'services', 'career-centre', 'community-centre', 'company', 'head-start'])(
    'has no warning for the built-in pack %s',
    (name) => {
      const { status, lines } = goalpost('lint', name);
      expect([status, lines.length]).toEqual([0, 1]);
    },
  );

  it('needs one pack', () => {
    expect(goalpost('lint')).toMatchObject({ status: 2, stderr: expect.stringContaining('lint needs one pack') });
  });
});
