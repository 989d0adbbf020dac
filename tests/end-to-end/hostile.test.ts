import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { authorIn } from './in-browser';
import type { TestSurface } from './surfaces/test-surface';

const blocked = 'Arrested a man last night after the robbery. He did it.';

const surface: TestSurface = {
  network: 'X',
  surface: 'post',
  engine: 'plain',
  url: 'https://hostile.x.com/',
  box: '[data-testid="tweetTextarea_0"]',
  publish: ['[data-testid="tweetButton"]'],
};

const pages = {
  'stops every event before its target': '?does=stop',
  'replaces what scripts call': '?does=replace',
  'removes what it did not put there': '?does=remove',
  'clears the marks': '?does=clear',
  'renders its box anew at every key': '?does=rerender',
  'makes its body editable': '?does=body',
  'makes all of it editable': '?does=html',
  'has islands that can’t be edited, with a field, in its box': '?does=islands',
  'does all of that at once': '?does=stop&does=remove&does=clear&does=rerender&does=replace',
};

describe.each<BrowserName>(['chromium', 'firefox'])('hostile pages, in %s', (browser) => {
  const author = authorIn(browser);

  afterEach(async () => {
    expect(await author.tab.run(() => document.documentElement.getAttribute('data-error'))).toBeNull();
  });

  test.each(Object.entries(pages))('one that %s: the draft stays, and what is blocked is held', async (_, page) => {
    await author.opens(surface, page);
    await author.entersTheBox();
    await author.tab.press('End');
    await author.types(blocked);
    const draft = await author.draft();
    expect(draft.replaceAll('\u00a0', ' ')).toContain(blocked);
    // The first press may come before the engine does; the author is told, and presses again.
    for (let count = 0; count < 3; count++) {
      await author.pressesPublish();
      await pause(800);
      expect(author.networks.published).toEqual([]);
    }
    expect(await author.draft()).toBe(draft);
    if (!page.includes('remove')) await author.sees('held');
  });

  test('a box in another site’s frame: the light says that it is not seen', async () => {
    await author.opens(surface, '?does=frame');
    await author.tab.until('the frame is there', () => document.querySelector('iframe') !== null);
    await author.tab.click('iframe');
    await author.sees("can't see this box");
  });

  test('a box in a closed shadow root is coached as any other', async () => {
    await author.opens({ ...surface, box: '.host' }, '?root=closed');
    await author.tab.clickInShadow('.host', surface.box);
    await author.types(blocked);
    await author.sees('findings');
    await author.tab.clickInShadow('.host', '[data-testid="tweetButton"]');
    await author.sees('held');
    await pause(300);
    expect(author.networks.published).toEqual([]);
  });
});
