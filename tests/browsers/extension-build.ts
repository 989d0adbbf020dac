import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folders = { chromium: join(project, '.output/chrome-mv3'), firefox: join(project, '.output/firefox-mv3') };
const sources = ['entrypoints', 'components', 'rules', 'utils', 'assets', 'wxt.config.ts', 'package-lock.json'];

/**
 * The folder with the built extension for a browser: the build that is zipped. Builds it first when there is none or
 * when a source is newer; throws when that fails, with the build's own words on stderr.
 */
export function builtExtension(name: BrowserName): string {
  const folder = folders[name];
  if (!isFresh(folder)) build();
  return folder;
}

function isFresh(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.flatMap((source) => filesIn(join(project, source))).every((file) => statSync(file).mtimeMs < built);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}

function build(): void {
  process.stderr.write('Building the extension...\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    // The tests' own environment would make it a build to develop with, which is larger.
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  throw new Error('The extension could not be built, for the reason above.');
}
