import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { points } from '../../../rules/vale/points';
import { found } from './check-vale';

const files = readdirSync(new URL('../../../rules/vale/points', import.meta.url)).map((file) =>
  file.replace('.ts', ''),
);

describe('extension points', () => {
  it('are all registered', () => {
    expect(
      Object.keys(points).sort(),
      'Give each file of rules/vale/points a line in rules/vale/points.ts, under its own name.',
    ).toEqual(files.sort());
  });

  for (const point of Object.values(points)) {
    it.each(point.examples.map((example, index) => ({ ...example, index })))(
      `${point.name} flags and passes what its examples $index say`,
      ({ options, flag, pass }) => {
        const isFlagged = (text: string) => found({ extends: point.name, ...options }, text).length > 0;
        expect(flag.filter((text) => !isFlagged(text))).toEqual([]);
        expect(pass.filter(isFlagged)).toEqual([]);
      },
    );
  }
});
