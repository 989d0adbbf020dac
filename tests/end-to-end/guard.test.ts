import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { type ComposerName, composers } from './composers';
import { authorIn } from './in-browser';

const blocked = 'Arrested a man last night after the robbery. He did it.';
const warned = 'Seen after the crash: plate ABC 123.';
const fine = 'Please slow down near the school on Mill Road. How do you get there? #RoadSafety';

describe.each<BrowserName>(['chromium', 'firefox'])('the guard, in %s', (browser) => {
  const author = authorIn(browser);

  const nothingIsPublished = async () => {
    await pause(300);
    expect(author.networks.published).toEqual([]);
  };

  test('a post with nothing to say about goes out at the first press, and is logged', async () => {
    await author.opens('x');
    await author.writes(fine);
    await author.sees('clear', 'findings');
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([fine]);
    await author.findsInLog('Please slow down');
  });

  test('a warning holds once; the next press goes through', async () => {
    await author.opens('x');
    await author.writes(warned);
    await author.sees('findings');
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
    await pause(700);
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([warned]);
  });

  const withShortcut: ComposerName[] = ['x', 'x inline', 'mastodon', 'bluesky'];
  test.each(withShortcut)('%s: Ctrl+Enter is held as a click is', async (name) => {
    await author.opens(name);
    await author.writes(blocked);
    await author.sees('findings');
    await author.tab.press('Control+Enter');
    await author.sees('held');
    await nothingIsPublished();
    expect(await author.draft()).toBe(blocked);
  });

  test.each(['Enter', ' '])(
    '%j on the focused publish button is held, on a native button and on Facebook’s',
    async (key) => {
      for (const name of ['x', 'mastodon', 'bluesky', 'facebook'] satisfies ComposerName[]) {
        await author.opens(name);
        await author.writes(blocked);
        await author.sees('findings');
        await author.tab.run(
          (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
          composers[name].publish[0],
        );
        await author.tab.press(key);
        await author.sees('held');
        await nothingIsPublished();
      }
    },
  );

  test('Facebook’s button is known by its name in other languages too', async () => {
    for (const [language, label] of [
      ['fr', 'Publier'],
      ['ar', 'نشر'],
    ]) {
      await author.opens('facebook', `?lang=${language}`);
      await author.writes(blocked);
      await author.sees('findings');
      await author.tab.click(`[role="dialog"] [aria-label="${label}"]`);
      await author.sees('held');
      await nothingIsPublished();
    }
  });

  test('a pass is for exactly this text: editing after “Post anyway” holds again', async () => {
    await author.opens('x');
    await author.writes(blocked);
    await author.sees('findings');
    await author.pressesPublish();
    await author.sees('held');
    await author.explains('He said so in court');
    await author.entersTheBox();
    await author.tab.press('Control+End');
    await author.tab.type(' Really.');
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
  });

  test('a paste followed at once by Ctrl+Enter does not slip through', async () => {
    await author.opens('x');
    await author.entersTheBox();
    await author.tab.paste(blocked);
    await author.tab.press('Control+Enter');
    await nothingIsPublished();
    await author.sees('findings', 'held');
    await author.tab.press('Control+Enter');
    await author.sees('held');
    await nothingIsPublished();
  });

  test('a box the site filled in itself is guarded before it ever had the focus', async () => {
    await author.opens('x', `?prefill=${encodeURIComponent(blocked)}`);
    await author.tab.until('the box is filled in', () => window.model() !== '');
    await author.pressesPublish();
    await author.sees('findings', 'held');
    await nothingIsPublished();
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
  });

  test('with the background stopped, the coach still comes and the guard still holds', async () => {
    await author.opens('x');
    await author.browser.stopBackground();
    await author.writes(blocked);
    await author.sees('findings');
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
  });

  test('with the background stopped while typing, the author notices nothing and the log entry arrives', async () => {
    const post = `Black ice this morning. ${fine}`;
    await author.opens('x');
    await author.writes(post.slice(0, 20));
    await author.sees('clear', 'findings');
    await author.browser.stopBackground();
    await author.tab.type(post.slice(20));
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([post]);
    await author.findsInLog('Black ice this morning');
  });

  test('a post the network refuses is not logged', async () => {
    const count = await author.postsInLog();
    await author.opens('x', '?publish=fail');
    await author.writes(fine);
    await author.sees('clear', 'findings');
    await author.pressesPublish();
    await author.tab.until('the network says so', () => document.querySelector('.toast-failed') !== null);
    expect(await author.draft()).toBe(fine);
    expect(await author.postsInLog()).toBe(count);
  });

  test('what a page’s script presses by itself is not the author’s press, and opens nothing', async () => {
    await author.opens('x');
    await author.writes(blocked);
    await author.sees('findings');
    await author.tab.run(() => {
      const box = document.querySelector('[data-testid="tweetTextarea_0"]');
      for (let count = 0; count < 1000; count++) {
        box?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'g', code: 'KeyG', altKey: true, shiftKey: true, bubbles: true }),
        );
      }
    });
    await author.sees('findings');
    expect(await author.panel()).toBe('');
  });

  test('a thread goes out together: one post of it that is held holds them all', async () => {
    await author.opens('x');
    await author.writes(fine);
    await author.sees('clear');
    await author.tab.run((text) => {
      const second = document.createElement('div');
      second.contentEditable = 'true';
      second.dataset.testid = 'tweetTextarea_1';
      second.textContent = text;
      document.querySelector('[data-testid="tweetTextarea_0"]')?.parentElement?.append(second);
    }, blocked);
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
  });

  test('a question over the compose box is the author’s to answer: its last button publishes nothing', async () => {
    await author.opens('linkedin');
    await author.writes(blocked);
    await author.sees('findings');
    await author.tab.run(() => {
      const question = document.createElement('dialog');
      const discard = document.createElement('button');
      discard.id = 'discard';
      discard.textContent = 'Discard';
      discard.addEventListener('click', () => question.setAttribute('data-answered', ''));
      question.append('Discard this post?', discard);
      document.querySelector('dialog')?.append(question);
      question.showModal();
    });
    await author.tab.click('#discard');
    await author.tab.until('the answer arrives', () => document.querySelector('[data-answered]') !== null);
  });

  test('refused by the network, edited and sent again: one entry in the log', async () => {
    const before = await author.postsInLog();
    await author.opens('x', '?publish=fail');
    await author.writes(fine);
    await author.sees('clear');
    await author.pressesPublish();
    await author.tab.until('the network says so', () => document.querySelector('.toast-failed') !== null);
    await author.tab.run(() => {
      const refusing = window.fetch;
      window.fetch = (address, options) => refusing(String(address).replace('?fail', ''), options);
    });
    await author.writes(' Thank you!');
    await author.pressesPublish();
    await author.publishedTexts();
    await pause(500);
    expect(await author.postsInLog()).toBe(before + 1);
  });

  test('when the page removes the badge, the next press brings it back', async () => {
    await author.opens('x');
    await author.writes(blocked);
    await author.sees('findings');
    await author.tab.run(() => document.querySelector('goalpost-coach')?.remove());
    await author.pressesPublish();
    await author.sees('held');
    await nothingIsPublished();
  });
});
