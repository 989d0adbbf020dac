import type { Unproved } from '../../rules/expressions/expression';
import type { Proof, Proofs } from '../../rules/expressions/proof';
import type { Node } from '../../rules/expressions/syntax';
import { longestProof } from './longest-proof';

/** After so long, in milliseconds, a worker that should have given up by itself is ended; the prover is loaded in this time too. */
const longestWait = 4 * longestProof;

/** As much of a worker as is used here. */
export interface ProvingWorker {
  postMessage(unproved: Unproved): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Proof>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Proving {
  /** Called after each expression. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Starts a worker that proves what it is sent. */
  startWorker?: () => ProvingWorker;
}

/**
 * Proves expressions one after the other in a worker, which is begun anew where one hangs.
 * @throws an AbortError where `signal` ended it.
 */
export async function proveAll(
  unproved: readonly Unproved[],
  { onProgress, signal, startWorker = startOwnWorker }: Proving = {},
): Promise<Proofs> {
  const proofs: Record<string, Proof> = {};
  let worker: ProvingWorker | undefined;
  try {
    for (const [done, one] of unproved.entries()) {
      signal?.throwIfAborted();
      onProgress?.(done, unproved.length);
      worker ??= startWorker();
      let proof = await ask(worker, one, signal);
      if (!proof) {
        worker.terminate();
        worker = undefined;
        proof = await undecided(one.node);
      }
      proofs[one.key] = proof;
    }
    onProgress?.(unproved.length, unproved.length);
    return proofs;
  } finally {
    worker?.terminate();
  }
}

function startOwnWorker(): ProvingWorker {
  return new Worker(new URL('./prove-worker.ts', import.meta.url), { type: 'module' });
}

/** The worker's proof; undefined where it failed or hangs. */
function ask(worker: ProvingWorker, unproved: Unproved, signal: AbortSignal | undefined): Promise<Proof | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = () => settle(() => reject(signal?.reason));
    const timer = setTimeout(() => settle(() => resolve(undefined)), longestWait);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = worker.onerror = null;
      end();
    };
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }) => settle(() => resolve(data));
    worker.onerror = () => settle(() => resolve(undefined));
    worker.postMessage(unproved);
  });
}

async function undecided(node: Node): Promise<Proof> {
  const { undecided: decide } = await import('./undecided');
  return decide(node);
}
