import { rmSync } from 'node:fs';

/**
 * A process of its own that waits until its parent ends, in whatever way (its standard input closes then), ends the
 * browser with the given process id, and removes its profile. A parent that is killed could not do it by itself.
 */
const [browser, profile] = process.argv.slice(2);
process.stdin.resume().once('end', () => {
  try {
    process.kill(Number(browser), 'SIGKILL');
  } catch {
    // The browser has ended already.
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
