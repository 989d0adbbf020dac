import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Starts the command line from its sources, with no build step before. The first run after a change makes one bundle and
// keeps it: loading it takes a fifth of the time that loading each module by itself takes, which counts in a commit hook.
const project = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(project, 'node_modules/.cache/goalpost');

/** Names, sizes and times of all sources: whatever is kept belongs to exactly these. */
function stateOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['rules', 'utils']) {
    for (const name of readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(project, folder, name));
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle() {
  const { build } = await import('esbuild');
  const entry = new URL('./goalpost.ts', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', 'compromise'],
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(entry.href) },
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** The bundle's address: a kept file, or the code itself where nothing can be kept. */
async function program(folder) {
  const file = join(folder, 'goalpost.mjs');
  if (existsSync(file)) return pathToFileURL(file).href;
  const contents = await bundle();
  try {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Renamed into place: two runs at once must not read half a file.
    writeFileSync(`${file}.${process.pid}`, contents);
    renameSync(`${file}.${process.pid}`, file);
    return pathToFileURL(file).href;
  } catch {
    return `data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`;
  }
}

// Where the command line may keep what it would otherwise read anew each time; gone with the sources it was made from.
process.env.GOALPOST_KEPT = join(kept, stateOfSources());
await import(await program(process.env.GOALPOST_KEPT));
