import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/**
 * Does what docs/packs.md bids a newcomer do, in an empty folder: saves each file that follows a mark `<!-- file: name -->`
 * and runs each `$ command`. In what the document shows as output, "..." stands for anything.
 */
const document = readFileSync('docs/packs.md', 'utf8');
const steps = [...document.matchAll(/<!-- file: (\S+) -->\n\n```\w*\n([\s\S]*?)```|```console\n([\s\S]*?)```/g)];
const folder = mkdtempSync(join(tmpdir(), 'goalpost-walk-'));
const program = `node ${resolve('utils/cli/start.mjs')}`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the walk-through of docs/packs.md does what it says', { timeout: 120_000 }, () => {
  expect(steps.length).toBeGreaterThan(10);
  for (const [, file, contents = '', session] of steps) {
    if (file) save(file, contents);
    else
      for (const { command, shown } of commandsOf(session ?? '')) expect(run(command), command).toMatch(pattern(shown));
  }
});

function save(file: string, contents: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), contents);
}

function commandsOf(session: string): { command: string; shown: string }[] {
  return session
    .split(/^\$ /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [command = '', ...shown] = part.split('\n');
      return { command, shown: shown.join('\n') };
    });
}

/** What a command writes; that it found something, or refuses, is no error of the walk. */
function run(command: string): string {
  const script = `${command.replaceAll('npm run -s goalpost --', program)} 2>&1; [ $? -le 2 ]`;
  return execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
}

function pattern(shown: string): RegExp {
  const parts = shown.trimEnd().split('...');
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?')}\\n?$`);
}
