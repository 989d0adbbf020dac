import { launch, type TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { type Networks, startNetworks } from '../network/networks';
import { coach, coachState, openPanel, shownFindings } from '../try-out/coach-on-page';
import { becomeOfficer } from '../try-out/officer';
import { type ComposerName, composers } from './composers';

/** A police officer at a real browser with the built extension installed: what a person does and sees, as verbs. */
export class Author {
  readonly browser: TestBrowser;
  readonly networks: Networks;
  /** Where the author is now. */
  tab: Tab;
  #composer: ComposerName = 'x';

  private constructor(browser: TestBrowser, networks: Networks, tab: Tab) {
    this.browser = browser;
    this.networks = networks;
    this.tab = tab;
  }

  /** Installs the extension, and makes the two choices of the first run. */
  static async installs(name: BrowserName): Promise<Author> {
    const networks = await startNetworks();
    const browser = await launch(name, { extension: builtExtension(name), proxy: networks.proxy, headless: true });
    return new Author(browser, networks, await becomeOfficer(browser));
  }

  async leaves(): Promise<void> {
    await this.browser.close();
    await this.networks.close();
  }

  /** Opens a network's page, with an empty box: nothing recorded before counts. `query` is that of the page's address. */
  async opens(composer: ComposerName, query = ''): Promise<void> {
    this.#composer = composer;
    this.networks.clear();
    await this.tab.goto(composers[composer].url + query);
    const { box } = composers[composer];
    // LinkedIn puts its real dialog in place of a first one after half a second.
    await this.tab.until('the compose box is there', (selector) => document.querySelector(selector) !== null, box);
  }

  async entersTheBox(): Promise<void> {
    await this.tab.click(composers[this.#composer].box);
  }

  async writes(text: string): Promise<void> {
    await this.entersTheBox();
    await this.tab.type(text);
  }

  /** Waits until the badge is in one of these states. */
  async sees(...states: string[]): Promise<string> {
    return coachState(this.tab, ...states);
  }

  /** What the badge's name says now; undefined where there is no badge. */
  badge(): Promise<string | null | undefined> {
    return this.tab.inShadow(coach, (root) => root.querySelector('.badge')?.getAttribute('aria-label'));
  }

  async seesNoBadge(): Promise<void> {
    await eventually('there is no badge', async () => !(await this.badge()));
  }

  /** The words that are underlined: highlighted in a rich editor, marked in the overlay of a textarea. */
  async marks(): Promise<string[]> {
    const highlighted = await this.tab.run(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
    );
    const overlaid = await this.tab.inShadow(coach, (root) =>
      [...root.querySelectorAll('.overlay mark')].map((mark) => mark.textContent ?? ''),
    );
    return [...highlighted, ...(overlaid ?? [])];
  }

  opensThePanel(): Promise<void> {
    return openPanel(this.tab);
  }

  findings(): Promise<string[]> {
    return shownFindings(this.tab);
  }

  /** All that the panel says. */
  async panel(): Promise<string> {
    return (await this.tab.inShadow(coach, (root) => root.querySelector('.panel')?.textContent ?? '')) ?? '';
  }

  /** Presses a button of the panel by (a part of) its words. */
  async pressesInPanel(words: string): Promise<void> {
    await this.tab.untilInShadow(
      `the panel has a button “${words}”`,
      coach,
      (root, wanted) => {
        for (const marked of root.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted');
        const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
        button?.setAttribute('data-wanted', '');
        button?.scrollIntoView({ block: 'center' });
        return button !== undefined;
      },
      words,
    );
    await this.tab.clickInShadow(coach, '[data-wanted]');
  }

  /** What the editor's own model holds: this, not what is shown, is what the site would publish. */
  draft(): Promise<string> {
    return this.tab.run(() => window.model());
  }

  /** Waits until the editor's model holds exactly this. */
  async draftIs(text: string): Promise<void> {
    await eventually(`the draft is ${JSON.stringify(text)}`, async () => {
      const draft = await this.draft();
      if (draft !== text) throw new Error(`it is ${JSON.stringify(draft)}`);
      return true;
    });
  }

  async pressesPublish(): Promise<void> {
    await this.tab.click(composers[this.#composer].publish);
  }

  async explains(reason: string): Promise<void> {
    await this.tab.untilInShadow('the panel asks why', coach, (root) => root.querySelector('.hold input') !== null);
    await this.tab.clickInShadow(coach, '.hold input');
    await this.tab.type(reason);
    await this.pressesInPanel('Post anyway');
  }

  /** Waits until the network received something, and gives all it received. */
  async publishedTexts(): Promise<string[]> {
    await eventually('the network received a post', async () => this.networks.published.length > 0);
    return this.networks.published.map((post) => post.text);
  }

  /** The log as the popup shows it, newest first, each post in one line; waits until `words` are in it. */
  async findsInLog(words: string): Promise<string> {
    await this.opensPopup('Log');
    return this.tab.until(
      `the log says “${words}”`,
      (wanted) =>
        [...document.querySelectorAll('#panel-log li')]
          .map((post) => post.textContent ?? '')
          .find((text) => text.includes(wanted)),
      words,
    );
  }

  /** How many posts the log has. */
  async postsInLog(): Promise<number> {
    await this.opensPopup('Log');
    return this.tab.run(() => document.querySelectorAll('#panel-log ol.log > li').length);
  }

  async opensPopup(title: 'Policy' | 'Coach' | 'Log'): Promise<void> {
    await this.tab.goto(this.browser.extensionUrl('popup.html'));
    await this.tab.until('the popup is drawn', () => document.querySelector('[role="tab"]') !== null);
    await this.tab.click('[role="tab"]', title);
  }
}
