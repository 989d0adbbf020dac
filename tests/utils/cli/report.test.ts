import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, expect, test, vi } from 'vitest';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { madeExport } from '../../rules/report/made-export';
import { madeLog } from '../../rules/report/made-log';
import { madePost, served } from '../../rules/report/made-post';
import { fileIn, makeFolder } from './goalpost';

// Each runs the program as a person would; the first one bundles it.
vi.setConfig({ testTimeout: 60_000 });

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const start = fileURLToPath(new URL('../../../utils/cli/start.mjs', import.meta.url));
const report = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, 'report', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const chains = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const log = (name: string, posts: readonly LoggedPost[], chain: string = chains[0]) =>
  fileIn(folder, name, madeExport(posts, chain));
const posts = madeLog(120);
const whole = log('whole.jsonl', posts);
const autumn = ['--from', '2026-08-01', '--to', '2026-10-31', '--time-zone', 'America/Toronto'];

test.each(['chief', 'cfo', 'team'])(
  'makes one page for the %s: no script, nothing to load, no figure that is none',
  (reader) => {
    const file = join(folder, `${reader}.html`);
    expect(report(whole, '--pack', 'police', '--for', reader, '-o', file, ...autumn)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const page = readFileSync(file, 'utf8');
    expect(page).not.toMatch(/<script|src=|@import|url\(|NaN|undefined|Infinity|\[object/);
    expect(page).toContain('Content-Security-Policy');
    expect(page).toContain('Facebook');
  },
);

test('counts each post once, whichever logs it is in, as the longest log of its chain has it', () => {
  const shorter = log('shorter.jsonl', posts.slice(0, 50));
  const colleague = log('colleague.jsonl', madeLog(30, '2026-08-01', 92, 9), chains[1]);
  const file = join(folder, 'all.json');
  expect(report(shorter, whole, colleague, whole, '-o', file, ...autumn).status).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ posts: 150 });
});

test('a post can hold what a spreadsheet or a page would run; it stays text', () => {
  const text = '=HYPERLINK("https://evil.example","x")|<script>alert(1)</script>\n- **bold** | `code`';
  const post = madePost('2026-10-01T12:00:00.000Z', {
    text,
    goals: [served('g', '@SUM(1+1)')],
    author: { installation: chains[0], unit: '+1-2', name: '-3' },
    role: '\n=1+1',
    capacity: ' ＝1+1',
  });
  const file = log('evil.jsonl', [post]);
  const [csv, page, figures] = ['evil.csv', 'evil.html', 'figures.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  report(file, '-o', csv);
  report(file, '-o', page);
  report(file, '--figures', '-o', figures);
  for (const written of [csv, figures]) {
    const { data } = Papa.parse<string[]>(
      readFileSync(written, 'utf8')
        .replace(/^\uFEFF/, '')
        .trim(),
    );
    expect(data.flat().filter((cell) => /^\s*[=+@＝]|^-(?!\d)/.test(cell))).toEqual([]);
  }
  expect(readFileSync(page, 'utf8')).not.toContain('<script>alert');
  expect(report(file).stdout).toContain('\\<script\\>');
});

test('what Markdown would read as an entity or a list stays text', () => {
  const post = madePost('2026-10-01T12:00:00.000Z', { text: '&lt;b&gt; &copy;', goals: [served('g', '1. + item')] });
  const { stdout } = report(log('entities.jsonl', [post]));
  expect(stdout).toContain('\\&lt;b\\&gt; \\&copy;');
  expect(stdout).toContain('| 1\\. + item |');
});

test('a clock that was wrong does not stretch the days of the logs, and what it leaves out is said', () => {
  const at = ['1970-01-01', '2026-09-10', '2026-09-12', '9999-12-31'];
  const file = log(
    'clock.jsonl',
    at.map((day) => madePost(`${day}T12:00:00.000Z`)),
  );
  const { stdout, stderr, status } = report(file, '--time-zone', 'UTC');
  expect(status).toBe(0);
  expect(stdout).toContain('10 September to 12 September 2026');
  expect(stderr).toContain(
    '2 posts left out, dated by a clock that was wrong: 1970-01-01, 9999-12-31.'.replace(' posts', '\u00A0posts'),
  );
  expect(report(file, '--time-zone', 'UTC', '--from', '1970-01-01').stderr).toContain('9999-12-31');
  expect(report(file, '--from', '1970-01-01', '--to', '2026-12-31')).toMatchObject({ status: 0, stderr: '' });
});

test('a unit that no post is of is said, with those there are', () => {
  const { stderr, status } = report(whole, '--unit', 'Trafic', '--unit', 'Community', '--network', 'x', ...autumn);
  expect({ stderr, status }).toEqual({
    stderr: 'goalpost: no post of these logs is of the unit “Trafic”; there are Communications, Community, Traffic.\n',
    status: 0,
  });
});

test('takes the days of the logs where none are named', () => {
  const at = ['2026-09-10T03:00:00.000Z', '2026-09-12T12:00:00.000Z'];
  const file = log(
    'days.jsonl',
    at.map((one) => madePost(one)),
  );
  expect(report(file, '--time-zone', 'America/Toronto').stdout).toContain('9 September to 12 September 2026');
});

test('a period without posts is said plainly', () => {
  const { stdout, status } = report(whole, '--from', '2025-01-01', '--to', '2025-01-31');
  expect(status).toBe(0);
  expect(stdout).toContain('No post of this period is in the log');
  expect(stdout).not.toMatch(/NaN|undefined|0\u00A0%/);
});

test.each([
  [
    'a log that was changed',
    () => [fileIn(folder, 'bad.jsonl', madeExport(posts, chains[0]).replace('Mill Street', 'Hill Street'))],
    /bad\.jsonl: line \d+ was changed/,
  ],
  [
    'logs of one chain that contradict each other',
    () => [whole, log('other.jsonl', madeLog(20, '2026-08-01', 92, 3))],
    /one was rewritten/,
  ],
  ['no log', () => [], /report needs one exported log or more/],
  ['a file that is not there', () => [join(folder, 'none.jsonl')], /none\.jsonl can’t be used: it is not there/],
  ['a folder', () => [folder], /is a folder, not an exported log/],
  ['figures that are no table', () => [whole, '--figures'], /--figures is for a table: add -o <file\.csv>/],
  [
    'years that nobody posts in',
    () => [whole, '--from', '2026-01-01', '--to', '9999-12-31'],
    /days from the year 1970 to 2199/,
  ],
  [
    'days after the last post, and which these are',
    () => [whole, '--from', '2030-01-01', '--time-zone', 'UTC'],
    /before it begins \(2030-01-01\); the posts of these logs are of 2026-08-01 to 2026-1\d-\d\d/,
  ],
  ['another reader', () => [whole, '--for', 'mayor'], /there is no report for “mayor”; say chief, cfo or team/],
  [
    'a day that is none',
    () => [whole, '--from', '2026-02-30'],
    /--from needs a day such as 2026-10-31, not 2026-02-30/,
  ],
  [
    'days the wrong way round',
    () => [whole, '--from', '2026-03-01', '--to', '2026-02-01'],
    /ends \(2026-02-01\) before it begins/,
  ],
  ['a zone that is none', () => [whole, '--time-zone', 'Mars/Olympus'], /there is no time zone “Mars\/Olympus”/],
  ['minutes that are none', () => [whole, '--minutes-per-post', 'many'], /--minutes-per-post needs a number, not many/],
  [
    'a file of another kind',
    () => [whole, '-o', join(folder, 'x.pdf')],
    /name the file as \.html, \.md, \.csv, \.json/,
  ],
])('refuses %s, and writes nothing', (_, args, problem) => {
  const { status, stderr } = report(...args());
  expect(status).toBe(2);
  expect(stderr).toMatch(problem);
  expect(existsSync(join(folder, 'x.pdf'))).toBe(false);
});
