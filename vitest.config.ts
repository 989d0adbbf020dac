import { defineConfig } from 'vitest/config';
import { yamlPackPlugin } from './yaml-pack-plugin.ts';

const unit = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const endToEnd = 'tests/end-to-end/**/*.test.ts';
/** What measures time has the machine to itself. */
const alone = 'tests/end-to-end/idle.test.ts';

/** Random drafts in their full number take minutes a box. */
const patience = process.env.GOALPOST_LONG ? 1_200_000 : 60_000;

/** On a busy machine a browser comes late now and then: what fails twice is wrong, what passes at last is reported as retried. */
const withBrowsers = { testTimeout: patience, hookTimeout: 240_000, retry: 1 };

export default defineConfig({
  plugins: [yamlPackPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // Some check thousands of drafts, or whole packs, on a machine that has other things to do.
      { extends: true, test: { name: 'unit', include: unit, exclude: [endToEnd], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          ...withBrowsers,
          name: 'end-to-end',
          include: [endToEnd],
          exclude: [alone],
          // Each file has a browser of its own, most of the time waiting for it: two of them keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { ...withBrowsers, name: 'alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
