import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { styleFiles } from '../vale/style-files';

// Each runs the program as a person would; the first one bundles it.
vi.setConfig({ testTimeout: 60_000 });

const start = fileURLToPath(new URL('../../../utils/cli/start.mjs', import.meta.url));
const styles = fileURLToPath(new URL('../../styles', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zip = join(folder, 'team.zip');
writeFileSync(zip, zipSync(Object.fromEntries(styleFiles().map(({ path, text }) => [`team/${path}`, strToU8(text)]))));

function goalpost(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
}

describe('goalpost import-vale', () => {
  it('writes a pack with its rules off, lists what is left out, and sums up', () => {
    const output = join(folder, 'pack.yaml');
    const { status, lines } = goalpost(['import-vale', styles, '-o', output, '--id', 'org.team', '--name', 'Team']);
    expect(lines[0]).toEqual({ rule: 'Bad.Haiku', file: 'styles/Bad/Haiku.yml', line: 1, reason: expect.any(String) });
    expect(lines).toContainEqual({ notice: expect.stringMatching(/“Packages” is not used/) });
    const sum = lines.at(-1);
    expect(sum).toMatchObject({ pack: 'org.team', name: 'Team', licence: 'MIT License', left: 13, file: output });
    expect(readFileSync(output, 'utf8').match(/^ {4}enabled: false$/gm)).toHaveLength(sum?.taken as number);
    expect(status).toBe(0);
    expect(goalpost(['test', output]).status).toBe(0);
    expect(goalpost(['check', '--pack', output], '{"text":"Basically"}').lines[0]).toMatchObject({ findings: [] });
  });

  it('only tells, without -o', () => {
    const { status, lines } = goalpost(['import-vale', zip]);
    expect([status, lines.at(-1)]).toMatchObject([0, { pack: 'vale.team', left: 13 }]);
  });

  it('says with its exit code that no rule could be taken, and writes nothing then', () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'A.yml'), 'extends: haiku\nmessage: M\n');
    const { status, lines } = goalpost(['import-vale', bad, '-o', join(folder, 'none.yaml')]);
    expect([status, lines.at(-1)]).toMatchObject([1, { taken: 0, left: 1 }]);
    expect(existsSync(join(folder, 'none.yaml'))).toBe(false);
  });

  const bomb = join(folder, 'bomb.zip');
  writeFileSync(bomb, zipSync({ 'S/A.yml': new Uint8Array(20_000_000) }));
  it.each([
    ['nothing', [], /import-vale needs one folder or zip/],
    ['what is not there', ['nowhere'], /nowhere is not there/],
    ['a file', [start], /is no folder and no zip/],
    ['a folder without styles', [join(styles, 'styles/config')], /“config” holds no Vale style/],
    ['a zip bomb', [bomb], /bomb\.zip is a zip bomb: “S\/A\.yml” would unpack to more than 200 times its size/],
    ['a file that is there', [styles, '-o', zip], /team\.zip is there already: choose another name, or remove it/],
    ['an id that can’t be', [styles, '--id', 'no/id'], /the pack can’t be made: “id” use letters/],
  ])('refuses %s with one sentence', (_, args, reason) => {
    const { status, stderr } = goalpost(['import-vale', ...args]);
    expect(stderr).toMatch(reason);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});

describe('goalpost check with Vale styles', () => {
  it.each([
    ['a folder', styles],
    ['a zip', zip],
  ])('runs every rule of %s, and names those that are left out', (_, path) => {
    const text = 'Basically, we commence! Now! Gossip mill, and a gossip mill.';
    const { status, lines, stderr } = goalpost(['check', '--pack', path], JSON.stringify({ text }));
    const findings = (lines[0]?.findings ?? []) as Record<string, unknown>[];
    expect(findings.find(({ rule }) => rule === 'Posts.Fillers')).toMatchObject({ start: 0, end: 9, severity: 'tip' });
    expect(findings.find(({ rule }) => rule === 'Posts.Plainer')).toMatchObject({ severity: 'block' });
    expect(findings.filter(({ rule }) => rule === 'Vale.Avoid')).toHaveLength(1);
    expect(stderr).toMatch(/^Bad\.Tabs \(.*styles\/Bad\/Tabs\.yml, line 4\) is left out: is indented with a tab/m);
    expect(status).toBe(1);
  });

  it('runs expressions once they are proved, and rules that look at parts of speech', () => {
    const text = 'The the dog. We could try that.';
    const { lines, stderr } = goalpost(['check', '--pack', styles], JSON.stringify({ text }));
    const findings = (lines[0]?.findings ?? []) as Record<string, unknown>[];
    expect(findings.map(({ rule, match }) => [rule, match])).toEqual([
      ['Posts.Echo', 'The the'],
      ['Posts.Maybe', 'could try'],
    ]);
    expect(stderr).not.toMatch(/does not run/);
  });

  it('names a rule that never runs, with a text that would freeze a page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
    writeFileSync(join(folder, 'A.yml'), "extends: existence\nmessage: M\nraw:\n  - '(?:a|a)+(?<!b)(?<=c)$'\n");
    const { stderr } = goalpost(['check', '--pack', folder], '{"text":"a"}');
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/\.A \(vale\..*\) does not run: .*a text that would freeze a page: "/);
  });

  it.each(['lint', 'test'])('is no less open about what is left out in `%s`', (command) => {
    expect(goalpost([command, styles]).stderr).toMatch(/^Bad\.Haiku \(.*Haiku\.yml, line 1\) is left out: /m);
  });

  it('names rules as Vale does, whatever their language', () => {
    const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
    const names = ['My Style/My Rule', '日本/規則', 'Général/Écriture', 'é/ñ'];
    for (const name of names) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, `${name}.yml`), 'extends: existence\nmessage: M\ntokens: [abc]\n');
    }
    const { lines, stderr } = goalpost(['check', '--pack', folder], '{"text":"abc"}');
    rmSync(folder, { recursive: true });
    const findings = (lines[0]?.findings ?? []) as Record<string, unknown>[];
    const rules = findings.map(({ rule }) => rule);
    expect([rules.sort(), stderr]).toEqual([names.map((name) => name.replace('/', '.')).sort(), '']);
  });

  it('finds what is about the whole post, without a place', () => {
    const text = `${'Word '.repeat(70)}.`;
    const { lines } = goalpost(['check', '--pack', styles], JSON.stringify({ text }));
    const findings = (lines[0]?.findings ?? []) as Record<string, unknown>[];
    const long = findings.find(({ rule }) => rule === 'Posts.Long');
    expect(long).toMatchObject({ message: '70.00 words are a lot for a post: keep to 60.' });
    expect(long).not.toHaveProperty('start');
  });
});
