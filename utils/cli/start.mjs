import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Starts the command line from its sources, with no build step before. The first run after a change makes one bundle and
// keeps it: loading it takes a fifth of the time that loading each module by itself takes, which counts in a commit hook.
const project = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(project, 'node_modules/.cache/goalpost');

/** Names, sizes and times of all sources: whatever is kept belongs to exactly these. */
function stateOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['rules', 'utils', 'components', 'assets/theme']) {
    for (const name of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(project, folder, name));
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Libraries that few commands need are loaded from where they are: bundling them would take seconds. */
const largeLibraries = {
  name: 'large libraries',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:compromise|papaparse|re2js|recheck)(?:\/|$)/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
  },
};

/** The program in one file, or split so that what is seldom needed is a file of its own. */
async function bundle(folder, splitting) {
  const { build } = await import('esbuild');
  const entry = new URL('./goalpost.ts', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    splitting,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    plugins: [largeLibraries],
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.url': JSON.stringify(entry.href) },
    logLevel: 'error',
  });
  return outputFiles;
}

/** The bundle's address: a kept file, or the code itself where nothing can be kept. */
async function program(folder) {
  const file = join(folder, 'goalpost.mjs');
  if (existsSync(file)) return pathToFileURL(file).href;
  try {
    rmSync(kept, { recursive: true, force: true });
    // Renamed into place as a whole: two runs at once must not read half a program.
    const making = `${folder}.${process.pid}`;
    for (const { path, contents } of await bundle(making, true)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    renameSync(making, folder);
    return pathToFileURL(file).href;
  } catch {
    const [whole] = await bundle(folder, false);
    return `data:text/javascript;base64,${Buffer.from(whole.contents).toString('base64')}`;
  }
}

// Where the command line may keep what it would otherwise read anew each time; gone with the sources it was made from.
process.env.GOALPOST_KEPT = join(kept, stateOfSources());
await import(await program(process.env.GOALPOST_KEPT));
