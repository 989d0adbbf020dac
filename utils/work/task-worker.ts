import type { Progress, Task, TaskAnswer } from './task';
import { tasks } from './tasks';

const answer = (message: TaskAnswer) => postMessage(message);

/** So often, in milliseconds, does a page want to hear how far a task has come. */
const reportEvery = 40;

let reportedAt = 0;
function report(progress: Progress): void {
  if (performance.now() - reportedAt < reportEvery) return;
  reportedAt = performance.now();
  answer({ progress });
}

addEventListener('message', async ({ data }: MessageEvent<{ name: keyof typeof tasks; input: unknown }>) => {
  // The task and its input are chosen by the same name: the correlated union TypeScript can't follow.
  const run = tasks[data.name] as Task<unknown, unknown>;
  try {
    answer({ value: await run(data.input, report) });
  } catch (error) {
    answer({ failure: (error as Error).message });
  }
});
