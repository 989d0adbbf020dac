import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { allowSite } from './allow-site';
import { someDrafts } from './any-draft';
import { type EngineBox, engineBoxes } from './engine-boxes';
import { enginesPack } from './engines-pack';
import { authorIn } from './in-browser';
import { isDrawn } from './in-page';

/** Random drafts an engine: all of them in `npm run test:long`. */
const many = process.env.GOALPOST_LONG ? 200 : 5;
/** A person's next move comes later than the editor's own settling after a fix, in milliseconds. */
const settled = 300;

const boxes = engineBoxes('engines.example');
const twins = engineBoxes('unwatched.example');

const draft = 'Seen ABC 123 by a police car.\n\nIt takes two lines, is very, very good 🚓 and so on.';
/** What the panel offers, and what it changes. */
const fixes = {
  word: ['a grey sedan', 'ABC 123'],
  emoji: ['🚗👮🏽‍♀️', 'police car'],
  lines: ['one\nand two', 'two lines'],
  nothing: ['', 'very, very'],
} as const;

/** What an editor does not take, so that it is copied for the author to paste. */
const copied: Readonly<Record<string, readonly string[]>> = {
  // It lets the browser paste into a box of its own, and can't make paragraphs of the breaks Firefox types.
  'quill-1': ['lines'],
  // What is deleted by command joins the author's last words as one step to undo.
  trix: ['nothing'],
};

/** Where a browser makes a space of the no-break space that is typed, and the engine knows better, but does not show it. */
const plainSpaces = ['trix'];

describe.each<BrowserName>(['chromium', 'firefox'])('every editor engine, in %s', (browser) => {
  const author = authorIn(browser);

  beforeAll(async () => {
    await author.logbook.goesBy(enginesPack);
    await allowSite(author, 'https://engines.example/*');
  });

  test.each(boxes)(`$name: ${many} random drafts are read exactly as they are published`, async (box) => {
    await author.logbook.isErased();
    await author.tab.activate();
    await author.opens(box);
    for (const [index, text] of someDrafts(many, true, 7).entries()) {
      await author.entersTheBox();
      if (index % 2 === 0) await author.types(text);
      else await author.pastes(text);
      await author.sees('clear', 'findings');
      await author.pressesPublish();
      await author.logbook.texts(index + 1);
    }
    const logged = await author.logbook.texts(many);
    const shown = (text: string) => (plainSpaces.includes(box.name) ? text.replaceAll('\u00a0', ' ') : text);
    expect(logged.toReversed().map(shown)).toEqual(author.networks.published.map(({ text }) => shown(text)));
  });

  test('a mention that is one unit is read as it is published', async () => {
    await author.logbook.isErased();
    const box = boxes.find(({ name }) => name === 'tiptap-mention') as EngineBox;
    await author.opens(box, `&prefill=${encodeURIComponent('Thanks @Sam and @Sam\n@Sam')}`);
    await author.entersTheBox();
    await author.sees('clear', 'findings');
    await author.pressesPublish();
    expect(await author.publishedTexts()).toEqual(['Thanks @Sam and @Sam\n@Sam']);
    expect(await author.logbook.texts(1)).toEqual(['Thanks @Sam and @Sam\n@Sam']);
  });

  /** Types line by line: Trix makes two lines of an Enter if the next key comes before it has drawn, also without Goalpost. */
  const typesLines = async (text: string) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        await author.types('\n');
        await author.tab.run(isDrawn);
      }
      await author.types(line);
    }
  };

  /** Writes in a box as a person does, with a pause, and gives its HTML then, and what each of four undos leaves. */
  const worksIn = async (box: EngineBox, isWatched: boolean) => {
    await author.opens(box, '&still');
    await author.entersTheBox();
    await author.types('Road open 🚓 #RoadWork');
    if (isWatched) await author.sees('clear', 'findings');
    await author.tab.run(() => {
      document.documentElement.dataset.milliseconds = '10000';
    });
    await typesLines('\nשלום @sam, see you.');
    if (isWatched) await author.sees('clear', 'findings');
    await author.pastes('Pasted\nhere');
    await eventually('it is pasted', async () => (await author.draft()).includes('Pasted'));
    await author.tab.run(isDrawn);
    const { light, shadow } = await author.tab.run(() => ({
      light: document.querySelector('.engine-box')?.innerHTML ?? '',
      shadow: document.querySelector('.shadow-box')?.shadowRoot?.innerHTML ?? '',
    }));
    const html = light + shadow;
    const undone: string[] = [];
    for (let step = 0; step < 4; step++) {
      await author.tab.press('Control+z');
      await author.tab.run(isDrawn);
      undone.push(await author.draft());
    }
    return { html, undone };
  };

  test.each(boxes)(
    '$name: nothing in it is other than without Goalpost, not a byte, not a step of undo',
    async (box) => {
      const twin = twins.find(({ name }) => name === box.name) as EngineBox;
      const alone = await worksIn(twin, false);
      await author.seesNoBadge();
      expect(await worksIn(box, true)).toEqual(alone);
    },
  );

  /** A browser's own editables make a no-break space of one beside another. */
  const draftNow = async () => (await author.draft()).replaceAll('\u00a0', ' ');

  /** Presses a suggestion; gives what came of it, once either the model holds the change or the panel says it is copied. */
  const fixesIt = async (suggestion: string, fixed: string, before: string) => {
    await author.opensThePanel();
    await author.pressesInPanel(suggestion === '' ? 'Leave it out' : `“${suggestion}”`);
    return eventually(`${suggestion} is written, or copied`, async () => {
      const text = await draftNow();
      if (/is copied|yourself/.test(await author.panel())) {
        expect(text).toBe(before);
        return 'copied';
      }
      if (text !== fixed) throw new Error(`the draft is ${JSON.stringify(text)}`);
      return 'written';
    });
  };

  const goesBeforeTheLastWords = async () => {
    await author.tab.press('Control+End');
    // Slate hears of a new place of the caret a tenth of a second later.
    await pause(settled);
    for (let step = 0; step < 4; step++) await author.tab.press('ArrowLeft');
  };

  test.each(boxes)('$name: takes words, emoji, lines and a deletion, each undone in one step', async (box) => {
    await author.opens(box);
    await author.entersTheBox();
    await typesLines(draft);
    await author.sees('findings');
    await author.draftIs(draft);
    for (const [kind, [suggestion, words]] of Object.entries(fixes)) {
      const fixed = draft.replace(words, suggestion);
      const outcome = await fixesIt(suggestion, fixed, draft);
      expect(`${kind} ${outcome}`).toBe(`${kind} ${copied[box.name]?.includes(kind) ? 'copied' : 'written'}`);
      await pause(settled);
      if (outcome === 'copied') {
        // The note goes with the panel.
        await author.pressesInPanel('Close');
        continue;
      }
      expect(await draftNow()).toBe(fixed);
      await author.tab.press('Control+z');
      await author.draftIs(draft);
    }
    const [suggestion, words] = fixes.word;
    const fixed = draft.replace(words, suggestion);
    await goesBeforeTheLastWords();
    await fixesIt(suggestion, fixed, draft);
    await pause(settled);
    await author.tab.type('far');
    // The caret stays where it was, before the last words.
    await author.draftIs(fixed.replace(/ on\.$/, 'far on.'));
  });

  const hostile = boxes.filter(({ name }) => ['react-textarea', 'lexical', 'slate', 'plain'].includes(name));
  const ways = ['no-commands', 'rerenders', 'moves-focus', 'no-paste', 'capitals'];
  test.each(hostile.flatMap((box) => ways.map((way) => ({ box, way, name: box.name }))))(
    '$name on a page that does “$way”: written as asked, or copied with the draft as it was',
    async ({ box, way }) => {
      await author.opens(box, `&hostile=${way}&prefill=${encodeURIComponent(draft)}`);
      await author.entersTheBox();
      await author.sees('findings');
      const [suggestion, words] = fixes.word;
      await fixesIt(suggestion, draft.replace(words, suggestion), draft);
      await pause(settled);
      expect([draft, draft.replace(words, suggestion)]).toContain(await author.draft());
    },
  );
});
