import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createChecker } from '../../../rules/check';
import { packSchema } from '../../../rules/pack';
import type { DeskState } from '../../../utils/desk/desk-state';
import { stoppedRules } from '../../../utils/desk/stopped-rules';

const rule = { kind: 'expression', category: 'style', severity: 'warn', message: 'Say it otherwise.' };
const pack = packSchema.parse({
  goalpost: 1,
  id: 'ca.example.stopped',
  version: '1.0.0',
  name: 'Stopped',
  languages: ['en'],
  rules: [
    { ...rule, id: 'unproved', patterns: ['(w+)+!'], examples: { flag: ['ww!'], pass: ['v'] } },
    { ...rule, id: 'sound', patterns: ['abc'], examples: { flag: ['abc'], pass: ['v'] } },
  ],
});

const stateOf = (checker: DeskState['checker']): DeskState => ({
  chosen: { packs: [pack.id], imported: {}, earlier: {}, adjustments: {}, modes: {}, proofs: {} },
  policy: { packs: [pack], proofs: {}, needs: [] },
  checker,
  pinned: { key: '', isRequired: false },
  fingerprints: new Map(),
});

test('rules that wait are known once the packs are compiled, and stay known while others are', async () => {
  const state = signal(stateOf(Promise.resolve(createChecker([pack]))));
  const stopped = stoppedRules(state);
  expect([...stopped.value]).toEqual([]);
  await Promise.resolve();
  expect([...stopped.value].map(([rule, { state }]) => `${rule}: ${state}`)).toEqual(['unproved: waiting']);

  let compiled: (checker: Awaited<DeskState['checker']>) => void = () => undefined;
  state.value = stateOf(
    new Promise((resolve) => {
      compiled = resolve;
    }),
  );
  expect(stopped.value.has('unproved')).toBe(true);
  compiled(createChecker([]));
  await Promise.resolve();
  expect([...stopped.value]).toEqual([]);
});
