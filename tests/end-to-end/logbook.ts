import type { LogEntry } from '../../rules/log/log-entry';
import type { TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import type { Tab } from '../browsers/tab';
import { askBackground } from './ask-background';

const fullTexts = `goalpost: 1
id: example.full
version: 1.0.0
name: Full texts
extends: [police]
log: full
`;

/** The log as the extension keeps it, asked for in a tab of its own pages beside the author's. */
export class Logbook {
  readonly #browser: TestBrowser;
  #desk: Tab | undefined;

  constructor(browser: TestBrowser) {
    this.#browser = browser;
  }

  /** From now on whole texts are kept: a pack of the organization says so. */
  async keepsFullTexts(): Promise<void> {
    await this.goesBy(fullTexts);
  }

  /** Puts a pack in force. */
  async goesBy(pack: string): Promise<void> {
    await this.#ask('importPack', { source: pack, file: 'pack.yaml', on: [] });
  }

  async isErased(): Promise<void> {
    await this.#ask('eraseLog');
  }

  /** The newest post it keeps, once there are as many. */
  async newest(count: number): Promise<LogEntry> {
    const entries = await this.#entries(count);
    return entries[0] as LogEntry;
  }

  /** The texts it keeps, newest first, once there are as many. */
  texts(count: number): Promise<string[]> {
    return this.#entries(count).then((entries) => entries.map(({ text }) => text ?? ''));
  }

  #entries(count: number): Promise<LogEntry[]> {
    return eventually(`${count} posts are logged`, async () => {
      const page = { offset: 0, limit: 1000 };
      const { entries } = (await this.#ask('readLog', page)) as { entries: LogEntry[] };
      if (entries.length < count) throw new Error(`there are ${JSON.stringify(entries.map(({ text }) => text))}`);
      return entries;
    });
  }

  async #ask(method: string, payload?: unknown): Promise<unknown> {
    const desk = this.#desk ?? (await this.#browser.tab());
    if (!this.#desk) await desk.goto(this.#browser.extensionUrl('options.html'));
    this.#desk = desk;
    return askBackground(desk, method, payload);
  }
}
