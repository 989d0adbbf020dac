import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { coach } from '../try-out/coach-on-page';
import { authorIn } from './in-browser';

const menuEntry = 'Check with Goalpost';

describe.each<BrowserName>(['chromium', 'firefox'])('any text, anywhere, in %s', (browser) => {
  const author = authorIn(browser);

  /** The window that the Coach was opened in; closes it after the look. */
  const inCoachWindow = async <T>(look: (tab: Tab) => Promise<T>): Promise<T> => {
    const coachWindow = await author.browser.tabAt(author.browser.extensionUrl('popup.html#coach/'));
    await coachWindow.until(
      'the Coach is shown',
      () => document.querySelector('#panel-coach:not([hidden]) textarea') !== null,
    );
    const seen = await look(coachWindow);
    await coachWindow.close();
    await author.tab.activate();
    return seen;
  };
  const draftInCoach = () => inCoachWindow((tab) => tab.run(() => document.querySelector('textarea')?.value));

  test('lines selected in a text field of a network go to the Coach as they are', async () => {
    await author.tab.goto('https://mastodon.social/home');
    await author.tab.until('the box is there', () => document.querySelector('.compose-form textarea') !== null);
    await author.tab.click('.compose-form textarea');
    await author.tab.type('First line\nplate ABC 123\n\nlast');
    await author.tab.run(() =>
      document.querySelector<HTMLTextAreaElement>('.compose-form textarea')?.setSelectionRange(0, 25),
    );
    await author.browser.chooseFromMenu(menuEntry, author.tab, '.compose-form textarea');
    expect(await draftInCoach()).toBe('First line\nplate ABC 123\n');
  });

  test('on a site that was never allowed, what is selected goes to the Coach', async () => {
    await author.tab.goto('https://mastodon.example/home');
    await author.tab.until('the page is drawn', () => document.querySelector('.compose-form') !== null);
    await author.tab.run(() => {
      const text = document.body.appendChild(document.createElement('p'));
      text.id = 'quote';
      text.textContent = 'Seen: plate ABC 123.';
      text.style.cssText = 'position: fixed; z-index: 9; top: 0; left: 0; background: white';
      getSelection()?.selectAllChildren(text);
    });
    await author.browser.chooseFromMenu(menuEntry, author.tab, '#quote');
    expect(await draftInCoach()).toBe('Seen: plate ABC 123.');
  });

  test('the keyboard command opens the panel at the box, and the Coach where there is no box', async () => {
    await author.opens('x');
    await author.browser.command('open-coach', 'Alt+Shift+G');
    expect(await draftInCoach()).toBe('');
    await author.writes('plate ABC 123.');
    await author.sees('findings');
    await author.browser.command('open-coach', 'Alt+Shift+G');
    await author.tab.untilInShadow('the panel has the focus', coach, (root) => root.activeElement?.matches('.panel'));
  });
});
