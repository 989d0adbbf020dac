import { setTimeout as sleep } from 'node:timers/promises';

const pause = 40;

/**
 * Asks again and again until the answer is truthy, and gives that answer. After `patience` milliseconds it fails with
 * the description and with the last error or answer, since "timed out" alone tells nobody what to look at.
 */
export async function eventually<T>(
  description: string,
  ask: () => Promise<T>,
  patience = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last = 'nothing';
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = JSON.stringify(answer) ?? 'undefined';
    } catch (error) {
      last = String(error);
    }
    await sleep(pause);
  } while (Date.now() < end);
  throw new Error(`Waited ${patience / 1000} seconds in vain: ${description} (last answer: ${last})`);
}
