import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Makes sure that no browser and no profile outlive this process, however it ends: a process of its own waits for
 * that. Gives a promise of the browser's end.
 */
export function guard(browser: ChildProcess, profile: string): Promise<void> {
  const script = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url));
  const waiting = spawn(process.execPath, [script, String(browser.pid), profile], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  waiting.unref();
  return new Promise((resolve) => {
    browser.once('exit', () => {
      waiting.stdin.end();
      resolve();
    });
  });
}
