import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { coach, coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const warned = 'Seen after the crash: plate ABC 123.';
const blocked = 'Arrested a man last night after the robbery. He did it.';
const fine = 'Please slow down near the school on Mill Road. How do you get there?';
/** In milliseconds: a person's next press comes later than a double click's second; longer than a post takes that is put back. */
const [later, settled] = [700, 1000];

describe.each<BrowserName>(['chromium', 'firefox'])('steps on a site nobody has described, in %s', (browser) => {
  const author = authorIn(browser);
  let before = 0;

  beforeAll(() => allowSite(author, 'https://anywhere.example/*'));
  beforeEach(async () => {
    before = await author.postsInLog();
    author.networks.clear();
  });

  const opens = (steps: string) => author.tab.goto(`https://anywhere.example/write?steps=${steps}`);
  const appears = (words: string) =>
    author.tab.until(
      `“${words}” is there`,
      (wanted) => [...document.querySelectorAll('button')].some((one) => one.textContent === wanted && one.offsetWidth),
      words,
    );
  const presses = async (words: string) => {
    await appears(words);
    await author.tab.click('button:not([hidden] *)', words);
  };
  const publishesWhenAsked = async () => {
    await presses('Publish');
    await appears('Cancel');
    await presses('Publish');
  };
  const writes = async (text: string) => {
    await author.tab.click('[data-box]');
    await author.tab.type(text);
  };
  const isHeld = async () => {
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
    await pause(later);
  };
  /** A press that is none of ours arrives, and nothing is said of it. */
  const isNotHeld = async (words: string) => {
    await presses(words);
    await author.tab.until(`“${words}” arrives`, (wanted) => document.body.dataset.pressed === wanted, words);
    const said = await author.tab.inShadow(
      coach,
      (root) => root.querySelector('[aria-label="Goalpost: held"]') !== null,
    );
    expect(said).not.toBe(true);
  };
  const areLogged = async (posts: number) => {
    await pause(settled);
    expect(await author.postsInLog()).toBe(before + posts);
  };
  const isLoggedOnce = () => areLogged(1);
  const nothingIsLogged = () => areLogged(0);

  test.each([
    ['wizard', 'Next', 'Post'],
    ['wizard&autosave', 'Next', 'Post'],
    ['whole page', 'Continue', 'Publish'],
    ['forms', 'Continue', 'Publish'],
    ['tabs', 'Preview', 'Comment'],
  ])('%s: held at the last step; the next press goes, and is one entry of the log', async (steps, goesOn, last) => {
    await opens(steps);
    await writes(warned);
    await coachState(author.tab, 'findings');
    await presses(goesOn);
    await presses(last);
    await isHeld();
    const note = await author.tab.inShadow(coach, (root) => root.querySelector('[role="status"]')?.textContent);
    expect(note).toMatch(/ABC 123.*press again to post it as it is/);
    await presses(last);
    expect(await author.publishedTexts()).toEqual([warned]);
    await isLoggedOnce();
  });

  test.each([
    ['wizard', 'Next', 'Post'],
    ['whole page', 'Continue', 'Publish'],
  ])('%s: a blocked post is held until its author goes back and says why', async (steps, goesOn, last) => {
    await opens(steps);
    await writes(blocked);
    await coachState(author.tab, 'findings');
    await presses(goesOn);
    for (const _ of ['once', 'and again']) {
      await presses(last);
      await isHeld();
    }
    await presses('Back');
    await author.tab.click('[data-box]');
    await author.explains('He said so in court');
    await presses(goesOn);
    await presses(last);
    expect(await author.publishedTexts()).toEqual([blocked]);
    await isLoggedOnce();
    expect(await author.findsInLog('He said so in court')).toContain('anywhere.example');
  });

  test.each([
    ['empties its box', 'asks'],
    ['keeps the text, and says where the post is', 'asks&keeps'],
  ])('a “Publish” that asks first tells the box, and the one it asks with is held; the site %s', async (_, steps) => {
    await opens(steps);
    await writes(warned);
    await coachState(author.tab, 'findings');
    await publishesWhenAsked();
    await isHeld();
    await presses('Publish');
    expect(await author.publishedTexts()).toEqual([warned]);
    await isLoggedOnce();
  });

  test('the site keeps the text, and does not say where the post is: no entry', async () => {
    await opens('asks&keeps&publish=fail');
    await writes(fine);
    await coachState(author.tab, 'clear', 'findings');
    await publishesWhenAsked();
    await appears('Close');
    await nothingIsLogged();
  });

  test('corrected after going back, it goes', async () => {
    await opens('wizard');
    await writes(warned);
    await coachState(author.tab, 'findings');
    await presses('Next');
    await presses('Post');
    await isHeld();
    await presses('Back');
    await author.tab.click('[data-box]');
    await author.pressesInPanel('a grey sedan');
    await author.tab.until('it is corrected', () => document.querySelector('textarea')?.value.includes('grey'));
    await presses('Next');
    await presses('Post');
    expect(await author.publishedTexts()).toEqual([warned.replace('ABC 123', 'a grey sedan')]);
    await isLoggedOnce();
  });

  test('a post with nothing to say about goes out at its last step, and is one entry', async () => {
    await opens('wizard');
    await writes(fine);
    await coachState(author.tab, 'clear', 'findings');
    await presses('Next');
    await nothingIsLogged();
    await opens('wizard');
    await writes(fine);
    await coachState(author.tab, 'clear', 'findings');
    await presses('Next');
    await presses('Post');
    expect(await author.publishedTexts()).toEqual([fine]);
    await isNotHeld('Share');
    await isLoggedOnce();
  });

  test.each(['Enter', ' '])('%j on the last step’s button is held as a click is', async (key) => {
    await opens('wizard');
    await writes(warned);
    await coachState(author.tab, 'findings');
    await presses('Next');
    await appears('Post');
    await author.tab.run(() => [...document.querySelectorAll('button')].at(-1)?.focus());
    await author.tab.press(key);
    await isHeld();
    await author.tab.press(key);
    expect(await author.publishedTexts()).toEqual([warned]);
  });

  test('a page that acts before the click publishes nothing that is held', async () => {
    await opens('wizard&early');
    await writes(warned);
    await coachState(author.tab, 'findings');
    await presses('Next');
    await presses('Post');
    await isHeld();
    await presses('Post');
    expect(await author.publishedTexts()).toEqual([warned]);
    await isLoggedOnce();
  });

  test('published the usual way: what stands on the page of thanks is not held, and nothing is logged twice', async () => {
    await opens('thanks');
    await writes(warned);
    await coachState(author.tab, 'findings');
    await presses('Post');
    await isHeld();
    await presses('Post');
    await author.publishedTexts();
    await isNotHeld('Share');
    await isLoggedOnce();
  });

  test.each([
    ['an answer that was cancelled, and is opened again', 'reply', ['Reply', 'Cancel'], 'Reply'],
    ['the same, by names nobody knows', 'comment', ['Comment', 'Not now'], 'Comment'],
    ['a question whether to give it up', 'wizard', ['Cancel'], 'Discard'],
    ['what stands beside that question', 'wizard', ['Cancel'], 'Post'],
    ['an answer under a photo that was left for another', 'photo', ['Answer Ben', 'Answer Ben'], 'Share'],
    ['a window that was closed by its button', 'window', ['Post', 'Go on'], 'Post'],
  ])('%s: not held', async (_, steps, [first = '', then = first], last) => {
    await opens(steps);
    const isOpen = steps === 'wizard';
    if (!isOpen) await presses(first);
    await writes(blocked);
    await coachState(author.tab, 'findings');
    await presses(isOpen ? first : then);
    await isNotHeld(last);
    await nothingIsLogged();
  });

  test('a window that was closed by a press beside it: not held', async () => {
    await opens('window');
    await presses('Post');
    await writes(blocked);
    await coachState(author.tab, 'findings');
    await author.tab.click('.beside');
    await isNotHeld('Post');
  });

  test('a box that the site makes anew, empty, after it was published: not held', async () => {
    await opens('remade');
    await writes(fine);
    await coachState(author.tab, 'clear', 'findings');
    await presses('Post');
    await author.publishedTexts();
    await eventually('the box is empty', () => author.tab.run(() => document.querySelector('textarea')?.value === ''));
    await isNotHeld('Post');
    await isLoggedOnce();
  });

  test('given up at the last step while it is on its way: no entry', async () => {
    await opens('wizard&publish=fail');
    await writes(fine);
    await coachState(author.tab, 'clear', 'findings');
    await presses('Next');
    await presses('Post');
    await pause(settled);
    await presses('Back');
    await nothingIsLogged();
  });
});
