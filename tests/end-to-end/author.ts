import { setTimeout as pause } from 'node:timers/promises';
import { launch, type TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { type Networks, startNetworks } from '../network/networks';
import {
  coach,
  coachState,
  openPanel,
  pressInPanel,
  shownFindings,
  shownGoals,
  shownMarks,
} from '../try-out/coach-on-page';
import { becomeOfficer } from '../try-out/officer';
import { askBackground } from './ask-background';
import { type ComposerName, composers } from './composers';
import { orWhatWasHeard, takeDownWhatIsHeard } from './heard';
import { isThere, watchForLight } from './in-page';
import { Logbook } from './logbook';
import type { TestSurface } from './surfaces/test-surface';

/** A police officer at a real browser with the built extension installed: what a person does and sees, as verbs. */
export class Author {
  // Everything is there once the author has installed the extension.
  browser!: TestBrowser;
  networks!: Networks;
  logbook!: Logbook;
  /** Where the author is now. */
  tab!: Tab;
  #surface: TestSurface = composers.x;

  /** Installs the extension, and makes the two choices of the first run. */
  async installs(name: BrowserName): Promise<void> {
    this.networks = await startNetworks();
    this.browser = await launch(name, {
      extension: builtExtension(name),
      proxy: this.networks.proxy,
      headless: true,
    });
    this.logbook = new Logbook(this.browser);
    this.tab = await becomeOfficer(this.browser);
  }

  /** Also where installing came to nothing. */
  async leaves(): Promise<void> {
    await this.browser?.close();
    await this.networks?.close();
  }

  /** Opens a network's page, with an empty box: nothing recorded before counts. `query` is that of the page's address. */
  async opens(where: ComposerName | TestSurface, query = ''): Promise<void> {
    this.#surface = typeof where === 'string' ? composers[where] : where;
    this.networks.clear();
    await this.tab.goto(this.#surface.url + query);
    await this.tab.run(takeDownWhatIsHeard);
    for (const control of this.#surface.open ?? []) {
      await this.#waitsFor(control);
      await this.tab.click(control);
    }
    // LinkedIn puts its real dialog in place of a first one after half a second.
    await this.#waitsFor(this.#surface.box);
  }

  async entersTheBox(): Promise<void> {
    await this.tab.click(this.#surface.box);
  }

  /** Fills in what else the post must have, and turns to the box; gives the milliseconds until the light was there. */
  async turnsToTheBox(): Promise<number> {
    for (const { box, text } of this.#surface.also ?? []) {
      await this.tab.click(box);
      await this.tab.type(text);
    }
    await this.tab.run(watchForLight, coach);
    await this.entersTheBox();
    return this.tab.until('the light is there', () => window.lightAfter);
  }

  /** Types into the box; a new line is whatever key the box has for it. */
  async writes(text: string): Promise<void> {
    await this.entersTheBox();
    await this.types(text);
  }

  /** Types where the caret is. */
  async types(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.tab.press(this.#surface.newline ?? ' ');
      await this.tab.type(line);
    }
  }

  /** Pastes where the caret is. */
  async pastes(text: string): Promise<void> {
    await this.tab.paste(text);
  }

  #waitsFor(selector: string): Promise<unknown> {
    return this.tab.until(`${selector} is there`, isThere, selector);
  }

  /** Waits until the badge is in one of these states. */
  async sees(...states: string[]): Promise<string> {
    return orWhatWasHeard(this.tab, coachState(this.tab, ...states));
  }

  /** What the badge's name says now; undefined where there is no badge. */
  badge(): Promise<string | null | undefined> {
    return this.tab.inShadow(coach, (root) => root.querySelector('.badge')?.getAttribute('aria-label'));
  }

  async seesNoBadge(): Promise<void> {
    await eventually('there is no badge', async () => !(await this.badge()));
  }

  /** The words that are underlined. */
  marks(): Promise<string[]> {
    return shownMarks(this.tab);
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
  pressesInPanel(words: string): Promise<void> {
    return pressInPanel(this.tab, words);
  }

  /** Says in the panel why they write this post. */
  async saysWhy(rationale: string): Promise<void> {
    await this.tab.untilInShadow('the panel asks why', coach, (root) => root.querySelector('.rationale') !== null);
    await this.tab.clickInShadow(coach, '.rationale input');
    await this.tab.type(rationale);
  }

  /** The goals of the panel that the post serves, each as its chip reads. */
  goals(): Promise<string[]> {
    return shownGoals(this.tab);
  }

  /** What the editor's own model holds: this, not what is shown, is what the site would publish. */
  draft(): Promise<string> {
    return this.tab.run((surface) => window.model(surface), this.#surface.surface);
  }

  /** Waits until the editor's model holds exactly this. */
  async draftIs(text: string): Promise<void> {
    await eventually(`the draft is ${JSON.stringify(text)}`, async () => {
      const draft = await this.draft();
      if (draft !== text) throw new Error(`it is ${JSON.stringify(draft)}`);
      return true;
    });
  }

  /** Presses what publishes; where other steps lead there, those first, until the draft is held. */
  async pressesPublish(): Promise<void> {
    const [first, ...steps] = this.#surface.publish;
    // Some boxes show it only once there is something to publish.
    await this.#waitsFor(first);
    await this.tab.click(first);
    for (const step of steps) {
      await eventually(`${step} is there, or the draft is held`, async () => {
        return (await this.tab.run(isThere, step)) || (await this.badge())?.endsWith('held');
      });
      if (!(await this.tab.run(isThere, step))) return;
      await this.tab.click(step);
    }
  }

  /** Publishes by keys from inside the box. */
  async pressesKeys(keys: string): Promise<void> {
    await this.entersTheBox();
    await this.tab.press(keys);
  }

  async explains(reason: string): Promise<void> {
    await this.tab.untilInShadow('the panel asks why', coach, (root) => root.querySelector('.hold input') !== null);
    await this.tab.clickInShadow(coach, '.hold input');
    await this.tab.type(reason);
    await this.pressesInPanel('Post anyway');
  }

  /** Waits until the network received something, and gives all it received. */
  async publishedTexts(): Promise<string[]> {
    const received = eventually('the network received a post', async () => {
      if (this.networks.published.length > 0) return true;
      const said = await this.tab.run(() => document.querySelector('[role="status"]')?.textContent ?? 'nothing');
      throw new Error(`the light says ${await this.badge()}, the page says ${said}`);
    });
    await orWhatWasHeard(this.tab, received);
    // Nobody leaves the page in the moment in which it hears that the post was taken.
    await pause(300);
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

  /** How many posts the log has, those that wait for it included. */
  async postsInLog(): Promise<number> {
    await this.opensPopup('Log');
    await askBackground(this.tab, 'drainOutbox');
    return (await askBackground(this.tab, 'countLog')) as number;
  }

  async opensPopup(title: 'Policy' | 'Coach' | 'Log'): Promise<void> {
    await this.tab.goto(this.browser.extensionUrl('popup.html'));
    await this.tab.until('the popup is drawn', () => document.querySelector('[role="tab"]') !== null);
    await this.tab.click('[role="tab"]', title);
  }
}
