import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { Author } from './author';
import { composerNames, composers } from './composers';

const draft = 'Arrested a man last night 🚓.\nHe did it.\n\nSeen near his van: plate ABC 123.';
/** A person's next move comes later than the editor's own settling after a fix, in milliseconds. */
const settled = 300;
const fixed = draft.replace('ABC 123', 'a grey sedan');

/** Where the page tells whether a photo has a description: how to attach one, and how to describe it. */
const photos = {
  x: { add: '[data-testid="addPhoto"]', describe: '[data-testid="altTextWrapper"]' },
  mastodon: { add: '[data-testid="addPhoto"]', describe: '.compose-form__upload__warning button' },
  linkedin: { add: '[aria-label="Add media"]', describe: '[aria-label="Alternative text"]' },
};

describe.each<BrowserName>(['chromium', 'firefox'])('every compose box, in %s', (browser) => {
  let author: Author;

  beforeAll(async () => {
    author = await Author.installs(browser);
  });
  afterAll(() => author?.leaves());

  test.each(composerNames)(
    '%s: coached, fixed in the editor itself, held, published as written, logged',
    async (name) => {
      await author.opens(name);
      await author.writes(draft);
      await author.sees('findings');
      expect(await author.draft()).toBe(draft);
      expect(await author.marks()).toEqual(expect.arrayContaining(['He did it', 'ABC 123']));

      await author.opensThePanel();
      await author.pressesInPanel('a grey sedan');
      await author.draftIs(fixed);
      await author.tab.press('Control+z');
      await author.draftIs(draft);
      await pause(settled);

      await author.pressesPublish();
      await author.sees('held');
      await author.explains('Already public');
      await author.pressesPublish();
      expect(await author.publishedTexts()).toEqual([draft]);
      expect(await author.findsInLog('Already public')).toContain(composers[name].network);
    },
  );

  test.each(composerNames)('%s: typing goes on in the editor after a fix, and is what is published', async (name) => {
    await author.opens(name);
    await author.writes('Seen after the crash: plate ABC 123.');
    await author.sees('findings');
    await author.opensThePanel();
    await author.pressesInPanel('a grey sedan');
    await author.draftIs('Seen after the crash: plate a grey sedan.');
    await pause(settled);
    await author.tab.type(' Slow down!');
    await author.draftIs('Seen after the crash: plate a grey sedan. Slow down!');
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual(['Seen after the crash: plate a grey sedan. Slow down!']);
  });

  test.each(composerNames)(
    '%s: the badge follows a box that the site re-creates, and goes with one it removes',
    async (name) => {
      await author.opens(name);
      await author.writes('Seen after the crash: plate ABC 123.');
      await author.sees('findings');
      await author.tab.run(() => window.rerender());
      await author.sees('findings');
      await author.entersTheBox();
      await author.tab.press('Control+End');
      await author.tab.type(' Plate XYZ 987.');
      await author.opensThePanel();
      expect((await author.findings()).join('\n')).toContain('XYZ 987');
      await author.tab.run(() => window.removeComposer());
      await author.seesNoBadge();
    },
  );

  test.each(Object.keys(photos) as (keyof typeof photos)[])(
    '%s: a photo without a description is noticed, and no longer once it has one',
    async (name) => {
      await author.opens(name);
      await author.writes('Please slow down near the school on Mill Road. How do you get there?');
      await author.sees('clear');
      await author.tab.click(photos[name].add);
      await author.sees('findings');
      await author.opensThePanel();
      expect((await author.findings()).join('\n')).toMatch(/description|alt text/i);
      await author.tab.click(photos[name].describe);
      await author.sees('clear');
    },
  );
});
