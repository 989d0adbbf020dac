import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { kinds } from '../../rules/kinds';
import { learned } from '../../rules/learned/learned';
import { tagger } from '../../utils/tagger/tagger';
import { packOf } from './one-line';

const files = readdirSync(new URL('../../rules/kinds', import.meta.url)).map((file) => file.replace('.ts', ''));

describe('kinds of rules', () => {
  it('are all registered', () => {
    expect(
      Object.keys(kinds).sort(),
      'Give each file of rules/kinds a line in rules/checking/light-kinds.ts, under its own name.',
    ).toEqual(files.sort());
  });

  for (const kind of Object.values(kinds)) {
    it.each(kind.examples.map((example, index) => ({ ...example, index })))(
      `${kind.name} flags and passes what its examples $index say`,
      ({ options, flag, pass }) => {
        const checker = createChecker([packOf({ rules: [{ kind: kind.name, ...options }] })], { tag: tagger, learned });
        const isFlagged = (example: (typeof flag)[number]): boolean =>
          checker.check(typeof example === 'string' ? { text: example } : example).findings.length > 0;
        expect(flag.filter((example) => !isFlagged(example))).toEqual([]);
        expect(pass.filter((example) => isFlagged(example))).toEqual([]);
      },
    );
  }
});
