import { mkdirSync, writeFileSync } from 'node:fs';

const steps = ['found', 'read', 'marked', 'written', 'guarded', 'logged', 'media'] as const;

/** What is tested of each surface. */
type Step = (typeof steps)[number];

/** How each step of each surface went: `yes`, `no: why`, `copies`, or `-` where it does not apply. */
export class Results {
  readonly #browser: string;
  readonly #surfaces: Record<string, Record<Step, string>> = {};

  constructor(browser: string) {
    this.#browser = browser;
  }

  /** Takes a step, and notes how it went; what fails still fails. */
  async step(surface: string, step: Step, take: () => Promise<unknown>): Promise<void> {
    try {
      await take();
      // Several tests may take the same step: it is `no` if any of them says so.
      if (this.#of(surface)[step] === '-') this.note(surface, step, 'yes');
    } catch (error) {
      this.note(surface, step, `no: ${String((error as Error).message).split('\n')[0]}`);
      throw error;
    }
  }

  note(surface: string, step: Step, how: string): void {
    this.#of(surface)[step] = how;
  }

  /** Writes them where `npm run docs` makes the table of docs/networks.md from. */
  write(): void {
    mkdirSync('test-results', { recursive: true });
    const results = { browser: this.#browser, surfaces: this.#surfaces };
    writeFileSync(`test-results/surfaces-${this.#browser}.json`, JSON.stringify(results, null, 2));
  }

  #of(surface: string): Record<Step, string> {
    this.#surfaces[surface] ??= Object.fromEntries(steps.map((step) => [step, '-'])) as Record<Step, string>;
    return this.#surfaces[surface];
  }
}
