import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { verifyLog, type WholeLog } from '../../../rules/log/verify';
import { recordsBundle } from '../../../utils/log/records-bundle';
import { exportOf, id, post } from '../../rules/log/made-log';

const lines = exportOf(
  post(1, {
    text: '<script>alert("élan")</script> & more',
    author: { installation: id(7), name: 'Ana', unit: 'Traffic' },
  }),
  post(2),
  { kind: 'correction', id: id(50), of: id(2), rationale: 'Parents asked' },
);
const log = (await verifyLog(lines)) as WholeLog;
const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = unzipSync(recordsBundle(lines, log));
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
const read = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');

test('the bundle holds the log, a page, the head, checksums and what to do with them', () => {
  expect(Object.keys(files).sort()).toEqual(['README.txt', 'SHA256SUMS.txt', 'head.txt', 'index.html', 'log.jsonl']);
  expect(read('head.txt')).toBe(`${log.head}\n`);
});

test('the checksums are checked by the common tool', () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS.txt'], { cwd: folder, encoding: 'utf8' });
  expect([status, stdout.split('\n').filter((line) => line.endsWith(': OK'))]).toMatchObject([0, { length: 4 }]);
});

test('its log can be verified', async () => {
  expect(await verifyLog(read('log.jsonl').split('\n').slice(0, -1))).toEqual(log);
});

test('a line is checked by hand as its README says', () => {
  const [command = ''] = /sed -n 3p.*$/m.exec(read('README.txt')) ?? [];
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(stdout.split(' ')[0]).toBe((JSON.parse(lines[2] ?? '') as { hash: string }).hash);
});

test('the page shows posts as they stand, and runs nothing of them', () => {
  const page = read('index.html');
  expect(page).toContain('&lt;script&gt;alert(&quot;élan&quot;)&lt;/script&gt; &amp; more');
  expect(page).not.toContain('<script');
  expect(page).toContain('Ana, Traffic');
  expect(page).toContain('<p>2 posts, from');
  expect(page).toContain('Parents asked\n(corrected later)');
});

test('one post is no posts, and its length takes no room from the other columns', async () => {
  const one = exportOf(post(1));
  const page = unzipSync(recordsBundle(one, (await verifyLog(one)) as WholeLog))['index.html'];
  expect(Buffer.from(page ?? []).toString('utf8')).toMatch(/table-layout:fixed.*<p>1 post, from/s);
});
