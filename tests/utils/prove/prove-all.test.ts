import { afterEach, expect, test, vi } from 'vitest';
import type { Unproved } from '../../../rules/expressions/expression';
import { parseExpression } from '../../../rules/expressions/parse-expression';
import { prove } from '../../../utils/prove/prove';
import { type ProvingWorker, proveAll } from '../../../utils/prove/prove-all';

afterEach(() => {
  vi.useRealTimers();
});

const unproved = ['a+b', '(b+)+c', 'c+d'].map(
  (pattern): Unproved => ({ key: pattern, node: parseExpression(pattern, false) }),
);

/** A worker in this thread; `hangsAt` never answers. */
function workers(hangsAt?: string) {
  const count = { started: 0, ended: 0 };
  const startWorker = (): ProvingWorker => {
    count.started++;
    const worker: ProvingWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => void count.ended++,
      async postMessage({ key, node }) {
        if (key !== hangsAt) worker.onmessage?.({ data: await prove(node, 30_000) } as MessageEvent);
      },
    };
    return worker;
  };
  return { count, startWorker };
}

test('expressions are proved one after the other by one worker', async () => {
  const { count, startWorker } = workers();
  const progress: number[] = [];
  const proofs = await proveAll(unproved, { startWorker, onProgress: (done) => progress.push(done) });
  expect(proofs).toMatchObject({
    'a+b': { verdict: 'pieces' },
    '(b+)+c': { verdict: 'refused' },
    'c+d': { verdict: 'pieces' },
  });
  expect(progress).toEqual([0, 1, 2, 3]);
  expect(count).toEqual({ started: 1, ended: 1 });
});

test('a worker that hangs is begun anew, and what it hung at is undecided', async () => {
  vi.useFakeTimers();
  const { count, startWorker } = workers('a+b');
  const proving = proveAll(
    unproved.filter(({ key }) => key !== '(b+)+c'),
    { startWorker },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await proving).toEqual({ 'a+b': { verdict: 'linear' }, 'c+d': { verdict: 'pieces' } });
  expect(count).toEqual({ started: 2, ended: 2 });
});

test('proving can be cancelled', async () => {
  const { count, startWorker } = workers('a+b');
  const cancel = new AbortController();
  const proving = proveAll(unproved, { startWorker, signal: cancel.signal });
  cancel.abort();
  await expect(proving).rejects.toThrow('aborted');
  expect(count.ended).toBe(1);
});
