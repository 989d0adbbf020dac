import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { allowSite } from './allow-site';
import { someDrafts } from './any-draft';
import { authorIn } from './in-browser';
import { isDrawn } from './in-page';
import type { TestSurface } from './surfaces/test-surface';

const withPlate = 'Seen after the crash: plate ABC 123.';
const fixed = 'Seen after the crash: plate a grey sedan.';
const blocked = 'Arrested a man last night after the robbery. He did it.';
/** Longer than a post takes that is put back, and than editors take to settle after a fix, in milliseconds. */
const settled = 1000;
/** Random drafts an engine: all of them in `npm run test:long`. */
const many = process.env.GOALPOST_LONG ? 200 : 5;

/** Real engines, and frames that a site makes editors of by itself, by both of the ways that browsers have for that. */
const engines = ['tinymce', 'sceditor', 'blocks', 'plain', 'design'];
/** Of whose history is known how a change becomes a step of it. */
const known = ['tinymce', 'sceditor', 'blocks'];

const boxOf = (engine: string, host = 'frames.example'): TestSurface => ({
  network: host,
  surface: 'post',
  engine,
  url: `https://${host}/write?engine=${engine}`,
  box: 'form[data-is-ready] iframe',
  publish: ['button[type="submit"]'],
  newline: 'Enter',
});

/** Runs in the page: what is in the frame, to the last byte; but for the names of blocks, which are made up anew each time. */
const insideFrame = () =>
  document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML.replace(/ data-block="[^"]*"/g, '');

describe.each<BrowserName>(['chromium', 'firefox'])('an editor that is a page of its own, in %s', (browser) => {
  const author = authorIn(browser);

  beforeAll(async () => {
    await author.logbook.keepsFullTexts();
    await allowSite(author, 'https://frames.example/*');
  });

  const opensAndWrites = async (engine: string, text: string, query = '') => {
    await author.opens(boxOf(engine), query);
    await author.writes(text);
    await author.sees('findings');
  };

  /** Waits until exactly these words are underlined in the frame. */
  const marksAre = (...words: string[]) =>
    eventually(`${words} are underlined`, async () => {
      const marks = await author.tab.run(() => {
        const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        return [...(inner?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight].map(String));
      });
      if (marks.toSorted().join() !== words.join()) throw new Error(`it is ${marks}`);
      return true;
    });

  const isHeld = async () => {
    await author.sees('held');
    await pause(300);
    expect(author.networks.published).toEqual([]);
  };

  test.each(engines)('%s: found by the focus, underlined, held until edited, and logged once', async (engine) => {
    await author.logbook.isErased();
    await opensAndWrites(engine, `Hello all.\n${withPlate}\n${blocked}`);
    await marksAre('ABC 123', 'He did it');
    await author.pressesPublish();
    await isHeld();
    await author.pressesInPanel('Close');
    for (let letter = 0; letter < ' He did it.'.length; letter++) await author.tab.press('Backspace');
    await marksAre('ABC 123');
    const text = `Hello all.\n${withPlate}\nArrested a man last night after the robbery.`;
    await author.draftIs(text);
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([text]);
    await pause(settled);
    expect(await author.logbook.texts(1)).toEqual([text]);
  });

  test.each(engines)(`%s: ${many} random drafts are read exactly as they are published`, async (engine) => {
    await author.logbook.isErased();
    await author.opens(boxOf(engine));
    for (const [index, text] of someDrafts(many, true, 11).entries()) {
      await author.writes(text);
      await author.sees('clear', 'findings');
      await author.pressesPublish();
      await author.logbook.texts(index + 1);
    }
    const logged = await author.logbook.texts(many);
    expect(logged.toReversed()).toEqual(author.networks.published.map(({ text }) => text));
  });

  test.each(engines)('%s: keys pressed in the frame are held as a press of the button is', async (engine) => {
    await opensAndWrites(engine, blocked, '&keys');
    await author.tab.press('Control+Enter');
    await isHeld();
    await author.explains('Already public');
    await author.entersTheBox();
    await author.tab.press('Control+Enter');
    expect(await author.publishedTexts()).toEqual([blocked]);
  });

  test.each(engines)('%s: nothing in the frame is other than without Goalpost, not a byte', async (engine) => {
    const draft = `Road open 🚓\nשלום @sam, see you. ${blocked}`;
    const writesIn = async (box: TestSurface, isWatched: boolean) => {
      await author.opens(box);
      await author.writes(draft);
      if (isWatched) await author.sees('findings');
      await author.tab.run(isDrawn);
      return author.tab.run(insideFrame);
    };
    const alone = await writesIn(boxOf(engine, 'unwatched-frames.example'), false);
    expect(await writesIn(boxOf(engine), true)).toBe(alone);
  });

  test.each(known)('%s takes a suggestion, keeps the caret, and undoes it in one step', async (engine) => {
    const before = `Hello all 🚓\n${withPlate}\nשלום to all.`;
    const after = before.replace(withPlate, fixed);
    await opensAndWrites(engine, before);
    await author.opensThePanel();
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(after);
    await pause(settled);
    await author.tab.press('Control+z');
    await author.draftIs(before);
    // Undoing takes the caret along, and of several blocks Firefox leaves the focus in another.
    await author.pressesInPanel('Close');
    await author.entersTheBox();
    await author.tab.press('Control+End');
    await author.opensThePanel();
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(after);
    await pause(settled);
    await author.tab.type(' See you.');
    await author.draftIs(`${after} See you.`);
  });

  test.each(engines.filter((engine) => !known.includes(engine)))(
    '%s, whose history is not known, has a suggestion copied and the draft left as it is',
    async (engine) => {
      await opensAndWrites(engine, withPlate);
      await author.opensThePanel();
      await author.pressesInPanel('a grey sedan');
      await eventually('it is copied', async () => /is copied|yourself/.test(await author.panel()));
      await author.draftIs(withPlate);
    },
  );

  test.each(engines)('%s: a page that is put anew into the frame is followed', async (engine) => {
    await opensAndWrites(engine, withPlate);
    await author.tab.run(() => window.rerender());
    await author.tab.until('the text is back', (text) => window.model() === text, withPlate);
    await pause(settled);
    await author.entersTheBox();
    await author.tab.press('Control+End');
    await author.types(` ${blocked}`);
    await marksAre('ABC 123', 'He did it');
    await author.pressesPublish();
    await isHeld();
  });

  test('a title over the frame is held and published with what is in it, and one post in the log', async () => {
    await author.logbook.isErased();
    await author.opens(boxOf('tinymce'));
    await author.writes('Hello all.');
    await author.tab.click('[name="title"]');
    await author.tab.type(blocked);
    await author.pressesPublish();
    await isHeld();
    await author.explains('Already public');
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual([`${blocked}\nHello all.`]);
    expect(await author.logbook.texts(1)).toHaveLength(1);
    await pause(settled);
    expect(await author.logbook.texts(1)).toHaveLength(1);
  });

  test('a post that the site did not take is not logged', async () => {
    await author.logbook.isErased();
    await author.opens(boxOf('tinymce'), '&publish=fail');
    await author.writes('Hello all.');
    await author.sees('clear', 'findings');
    await author.pressesPublish();
    await pause(settled);
    await author.entersTheBox();
    await author.tab.press('Control+a');
    await author.tab.press('Backspace');
    await pause(settled);
    expect(await author.logbook.texts(0)).toEqual([]);
  });
});
