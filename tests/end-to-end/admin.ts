import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { Author } from './author';

/** The panels of the desk, by the end of their address. */
export type PanelName =
  | 'packs'
  | 'rules'
  | 'import'
  | 'try'
  | 'back-test'
  | 'lint'
  | 'signing'
  | 'log'
  | 'results'
  | 'colleagues'
  | 'people'
  | 'privacy';

const shown = '.desk-panel:not([hidden])';

/** An admin at the options page of a real browser, who is an author too: what a person does and sees, as verbs. */
export class Admin {
  /** The same person on a network's page. */
  readonly author = new Author();
  /** Where the admin's own files lie. */
  #folder = '';

  async installs(name: BrowserName): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'goalpost-admin-'));
    await this.author.installs(name);
  }

  async leaves(): Promise<void> {
    await this.author.leaves();
    await rm(this.#folder, { recursive: true, force: true });
  }

  get tab(): Tab {
    return this.author.tab;
  }

  /** Goes to a panel of the desk, as it is when the page was just opened. */
  async opens(panel: PanelName): Promise<void> {
    await this.tab.goto('about:blank');
    await this.tab.goto(this.author.browser.extensionUrl(`options.html#${panel}`));
    await this.tab.until(
      `the panel “${panel}” is drawn`,
      (selector, id) => document.querySelector(`${selector}[aria-busy="false"] #${id}-title`),
      shown,
      panel,
    );
  }

  /** Goes to a panel by its link, on the same page. */
  async turnsTo(panel: PanelName): Promise<void> {
    await this.tab.click(`.desk-nav a[href="#${panel}"]`);
    await this.tab.until(
      `the panel “${panel}” is shown`,
      (selector, id) => document.querySelector(`${selector}[aria-busy="false"] #${id}-title`),
      shown,
      panel,
    );
  }

  /** All that the panel says, in the order it is read. */
  reads(): Promise<string> {
    return this.tab.run(
      (selector) => document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ') ?? '',
      shown,
    );
  }

  /** Waits until the panel says something; longer where there is much to work out. */
  async sees(words: string | RegExp, patience = 10_000): Promise<string> {
    const description = `the panel says ${words}`;
    const look = async () => {
      const text = await this.reads();
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
      throw new Error(text.slice(0, 3000));
    };
    return eventually(description, look, patience);
  }

  /** Presses a button, link, box or summary of the panel by (a part of) its words, once it is there to be pressed. */
  async presses(words: string): Promise<void> {
    await this.#marks('button, summary, label, a', words);
    await this.tab.click('[data-wanted]');
  }

  /** Writes a file to the disk, and gives its path. */
  async writes(path: string, content: string | Uint8Array): Promise<string> {
    const whole = join(this.#folder, path);
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, content);
    return whole;
  }

  /** Chooses a file or folder of the disk by the panel's button of that name. */
  async chooses(path: string, button: string): Promise<void> {
    await this.#marks('label', button);
    await this.tab.choose('[data-wanted] input[type="file"]', [path]);
  }

  /** Writes a pack, or what is taken for one, and chooses it on a fresh Import panel. */
  async tries(file: string, content: string | Uint8Array): Promise<void> {
    await this.opens('import');
    await this.chooses(await this.writes(file, content), 'Choose a file or zip');
  }

  /** Writes the files of a folder, and gives its path. */
  async writesFolder(folder: string, files: Record<string, string>): Promise<string> {
    for (const [path, content] of Object.entries(files)) await this.writes(`${folder}/${path}`, content);
    return join(this.#folder, folder);
  }

  /** Puts the pack on trial in force. */
  async uses(): Promise<void> {
    await this.presses('Use this pack');
    await this.sees(/version \S+, is in force\./, 60_000);
  }

  /** Whether the pack on trial may be used. */
  mayUse(): Promise<boolean> {
    return this.tab.run(() => document.querySelector<HTMLButtonElement>('.trial .primary')?.disabled === false);
  }

  /** The packs in force: name with version. */
  async packs(): Promise<string[]> {
    await this.opens('packs');
    return this.tab.run(() => [...document.querySelectorAll('.pack-card h3')].map((title) => title.textContent ?? ''));
  }

  /** Narrows the table of rules down on a fresh Rules panel. */
  async finds(words: string): Promise<void> {
    await this.opens('rules');
    await this.tab.click('input[type="search"]');
    await this.tab.type(words);
  }

  /** Switches a rule on or off in the table of rules. */
  async switches(rule: string, to: 'on' | 'off'): Promise<void> {
    await this.finds(rule);
    await this.tab.until('the rule is in the table', (id) => document.querySelector(`[aria-label="${id} on"]`), rule);
    await this.tab.click(`[aria-label="${rule} on"]`);
    await this.sees(`${rule} is ${to}.`);
  }

  /** Writes a post on X and gives what the coach finds, but for the tip that it serves no goal yet. */
  async isTold(text: string): Promise<string[]> {
    await this.author.opens('x');
    await this.author.writes(text);
    if ((await this.author.sees('findings', 'clear')) === 'clear') return [];
    await this.author.opensThePanel();
    return (await this.author.findings()).filter((finding) => !finding.includes('serves none of our goals'));
  }

  async #marks(selector: string, words: string): Promise<void> {
    await this.tab.until(
      `there is “${words}” to press`,
      (panel, wanted, name) => {
        for (const marked of document.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted');
        const found = [...document.querySelectorAll<HTMLElement>(`${panel} :is(${wanted})`)].find(
          (one) => one.textContent?.includes(name) && !one.matches(':disabled'),
        );
        found?.setAttribute('data-wanted', '');
        return found !== undefined;
      },
      shown,
      selector,
      words,
    );
  }
}
