import { existsSync, readFileSync } from 'node:fs';

/** What is tested of each surface, in this order. */
export const steps = ['found', 'read', 'marked', 'written', 'guarded', 'logged', 'media'] as const;

/** How each step went: `yes`, `no: why`, `copies` (what can't be written is copied), `-` where it does not apply. */
type Steps = Partial<Record<(typeof steps)[number], string>>;

/** By browser, and by network and surface: `Mastodon post`. */
export type NetworkResults = Record<string, Record<string, Steps>>;

export const browsers = ['chromium', 'firefox'] as const;

const file = 'docs/networks-results.json';

/** The results that the tables of docs/networks.md are made from. */
export function readResults(): NetworkResults {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Those results, with what the last run of the tests found put in: steps it did not take stay as they were. */
export function withLastRun(kept: NetworkResults): NetworkResults {
  const merged = browsers.map((browser) => {
    const surfaces = { ...kept[browser] };
    const run = `test-results/surfaces-${browser}.json`;
    const found = existsSync(run) ? (JSON.parse(readFileSync(run, 'utf8')).surfaces as Record<string, Steps>) : {};
    for (const [surface, taken] of Object.entries(found)) {
      const said = Object.entries(taken).filter(([step, how]) => how !== '-' || !surfaces[surface]?.[step as 'found']);
      surfaces[surface] = { ...surfaces[surface], ...Object.fromEntries(said) };
    }
    return [browser, Object.fromEntries(Object.entries(surfaces).sort(([a], [b]) => a.localeCompare(b)))];
  });
  return Object.fromEntries(merged);
}
