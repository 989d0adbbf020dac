import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Starts the command line from its sources, with no build step before. One bundle in memory starts in a third of the time
// that loading each module by itself takes, which counts in a commit hook or a CI step.
const entry = new URL('./goalpost.ts', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(entry)],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: 'node20',
  define: { 'import.meta.url': JSON.stringify(entry.href) },
  logLevel: 'error',
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
