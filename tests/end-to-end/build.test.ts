import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { networkMatches } from '../../utils/networks';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';

const kilobytes = (folder: string, file: string) =>
  gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000;

describe.each<BrowserName>(['chromium', 'firefox'])('the built extension for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('the script that waits on every network page is at most 12 kB', () => {
    expect(kilobytes(folder, 'content-scripts/watch.js')).toBeLessThanOrEqual(12);
  });

  test('engine and coach are at most 90 kB', () => {
    expect(kilobytes(folder, 'content-scripts/coach.js')).toBeLessThanOrEqual(90);
  });

  test('the waiting script has no timer that repeats', () => {
    expect(readFileSync(join(folder, 'content-scripts/watch.js'), 'utf8')).not.toMatch(/setInterval/);
  });

  test('it may see the networks and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions.toSorted()).toEqual([...networkMatches].toSorted());
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
  });
});
