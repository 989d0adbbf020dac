import { spawnSync } from 'node:child_process';

const files = ['engines', 'frames', 'surfaces'];

/** Runs the random drafts in their full number, 200 for each editor, in frames too, and 20 for each surface: `npm run test:long`. */
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'end-to-end', ...files, '-t', 'random', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, GOALPOST_LONG: '1' },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
