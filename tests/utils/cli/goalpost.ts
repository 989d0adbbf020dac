import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../../../utils/cli/start.mjs', import.meta.url));

/** Runs the command line as a person would; its output line by line, each read as JSON. */
export function goalpost(...args: string[]): { status: number | null; lines: unknown[]; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line) as unknown), stderr };
}

/** A folder for one test's files. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'goalpost-'));
}

/** Writes a file into a folder; its path. */
export function fileIn(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
