import type { Progress, Task, TaskAnswer } from './task';
import type { tasks } from './tasks';

type Tasks = typeof tasks;
type InputOf<Name extends keyof Tasks> = Tasks[Name] extends Task<infer Input, infer _> ? Input : never;
type OutputOf<Name extends keyof Tasks> = Tasks[Name] extends Task<infer _, infer Output> ? Output : never;

/**
 * Runs a task in a worker of its own, so that the page stays quick; ending `signal` ends the worker at once.
 * @throws Error of the task; an AbortError where it was cancelled.
 */
export function runTask<Name extends keyof Tasks>(
  name: Name,
  input: InputOf<Name>,
  { onProgress, signal }: { onProgress?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<OutputOf<Name>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module' });
    const cancel = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<TaskAnswer>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('failure' in data) end(() => reject(new Error(data.failure)));
      else end(() => resolve(data.value as OutputOf<Name>));
    });
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message || 'The work was cut off.'))));
    worker.postMessage({ name, input });
  });
}
