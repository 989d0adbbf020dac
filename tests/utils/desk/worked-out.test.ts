import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createChecker } from '../../../rules/check';
import type { DeskState } from '../../../utils/desk/desk-state';
import { workedOut } from '../../../utils/desk/worked-out';

const stateOf = (...packs: string[]): DeskState => ({
  chosen: { packs, imported: {}, earlier: {}, adjustments: {}, modes: {}, proofs: {} },
  policy: { packs: [], proofs: {}, needs: [] },
  checker: Promise.resolve(createChecker([])),
  pinned: { key: '', isRequired: false },
  fingerprints: new Map(),
});

/** Work that ends when the test says so, or at once when it is called off. */
function slowWork() {
  const state = signal(stateOf('police'));
  const lifetime = new AbortController();
  const runs: ((result: string) => void)[] = [];
  const work = workedOut<string>(state, lifetime.signal, {
    run: (_, { onProgress, signal: calledOff }) =>
      new Promise((resolve, reject) => {
        runs.push(resolve);
        onProgress({ step: 'Working', done: 0, total: 0 });
        calledOff.addEventListener('abort', () => reject(calledOff.reason));
      }),
    dependsOn: ({ chosen }) => chosen.packs.join(),
  });
  return { state, lifetime, runs, ...work };
}

test('a result is kept until what it depends on changes', async () => {
  const { state, runs, work, result, progress } = slowWork();
  const done = work();
  expect(work()).toBe(done);
  expect(progress.value?.step).toBe('Working');
  runs[0]?.('of the police');
  await done;
  expect([result.value, progress.value]).toEqual(['of the police', undefined]);

  state.value = stateOf('police');
  expect(result.value).toBe('of the police');
  state.value = stateOf('schools');
  expect(result.value).toBeUndefined();
});

test('what is being worked out when the packs change is begun anew', async () => {
  const { state, runs, work, result } = slowWork();
  const done = work();
  state.value = stateOf('schools');
  await expect.poll(() => runs.length).toBe(2);
  runs[0]?.('of the police');
  runs[1]?.('of schools');
  await done;
  expect(result.value).toBe('of schools');
});

test('when the page is left nothing more is done, and nothing is said', async () => {
  const { lifetime, runs, work, result } = slowWork();
  const done = work();
  lifetime.abort();
  await done;
  expect([runs.length, result.value]).toEqual([1, undefined]);
});
