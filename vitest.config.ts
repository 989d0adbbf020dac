import { defineConfig } from 'vitest/config';
import { yamlPackPlugin } from './yaml-pack-plugin.ts';

const unit = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const endToEnd = 'tests/end-to-end/**/*.test.ts';

export default defineConfig({
  plugins: [yamlPackPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude: [endToEnd] } },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: [endToEnd],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
