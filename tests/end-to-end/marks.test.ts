import { describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { coach } from '../try-out/coach-on-page';
import { isColored, isDark, isIn, Picture, type Place } from '../try-out/picture';
import { authorIn } from './in-browser';

const words = 'ABC123';
const sentence = 'Seen near his van: plate ABC123 on Mill Road today.';
const longer = `We all saw it there and then on the way home to the town. ${sentence}`;
const hebrew = `שלום לכם plate ABC123 תודה רבה.`;

interface Case {
  box: string;
  /** Of the page's address: the place and the look of the box. */
  query?: string;
  text?: string;
  zoom?: number;
  /** Moves the page or the box once the words are underlined. */
  afterwards?: () => void;
}

const rich: Record<string, Case> = {
  'Lexical on the page': { box: 'lexical' },
  'Draft.js on the page': { box: 'draft-js' },
  'TipTap on the page': { box: 'tiptap' },
  'Lexical in an open shadow root': { box: 'lexical', query: 'place=open' },
  'Lexical in a closed shadow root': { box: 'lexical', query: 'place=closed' },
  'TipTap in a closed shadow root in an open one': { box: 'tiptap', query: 'place=nested' },
  'Lexical in a modal dialog': { box: 'lexical', query: 'place=dialog' },
  'Lexical in a modal dialog in a shadow root': { box: 'lexical', query: 'place=dialog-in-shadow' },
  'Lexical from right to left': { box: 'lexical', query: 'dir=rtl', text: hebrew },
  'Lexical at 200 %': { box: 'lexical', zoom: 200 },
};

const fields: Record<string, Case> = {
  'a textarea': { box: 'textarea' },
  'a textarea of more than one line': { box: 'textarea', text: longer },
  'a textarea in an open shadow root': { box: 'textarea', query: 'place=open' },
  'a textarea in a closed shadow root': { box: 'textarea', query: 'place=closed' },
  'a textarea in a modal dialog': { box: 'textarea', query: 'place=dialog' },
  'a textarea in a modal dialog in a shadow root': { box: 'textarea', query: 'place=dialog-in-shadow' },
  'a textarea from right to left': { box: 'textarea', query: 'dir=rtl', text: hebrew },
  'a textarea that scrolls': {
    box: 'textarea',
    query: 'look=low',
    text: `${longer} ${longer.replace(words, 'of his')}`,
  },
  'a textarea that scrolls, from right to left': {
    box: 'textarea',
    query: 'look=low&dir=rtl',
    text: `${hebrew.repeat(3).replaceAll(words, 'his')} ${hebrew}`,
  },
  'a textarea of another box-sizing': { box: 'textarea', query: 'look=content-box', text: longer },
  'a textarea with wide letters, words and lines': { box: 'textarea', query: 'look=spaced' },
  'a textarea under a transform': { box: 'textarea', query: 'look=turned', text: longer },
  'a textarea under CSS zoom': { box: 'textarea', query: 'look=zoomed', text: longer },
  'a textarea at 200 %': { box: 'textarea', text: longer, zoom: 200 },
  'a textarea that grows': {
    box: 'textarea',
    text: longer,
    afterwards: () => document.querySelector('textarea')?.style.setProperty('width', '330px'),
  },
  'a textarea that something pushes down': {
    box: 'textarea',
    afterwards: () => document.body.style.setProperty('padding-top', '163px'),
  },
  'a textarea in a box that scrolls': {
    box: 'textarea',
    query: 'place=scroller',
    afterwards: () => document.querySelector('.scroller')?.scrollBy(0, 37),
  },
  'an input': { box: 'input' },
  'an input in a closed shadow root': { box: 'input', query: 'place=closed' },
  'an input from right to left': { box: 'input', query: 'dir=rtl', text: hebrew },
  'an input that scrolls': { box: 'input', text: longer },
  'an input under CSS zoom': { box: 'input', query: 'look=zoomed' },
};

describe.each<BrowserName>(['chromium', 'firefox'])('underlines, by pixels, in %s', (browser) => {
  const author = authorIn(browser);

  const writesIn = async ({ box, query = '', text = sentence, zoom = 100, afterwards }: Case) => {
    const host = box === 'textarea' || box === 'input' ? 'marks.pinterest.com' : 'marks.x.com';
    await author.tab.goto(`https://${host}/?box=${box}&${query}`);
    await author.tab.zoom(zoom);
    await author.tab.until('the box is there', () => document.querySelector('#place > *') !== null);
    await author.tab.run(() => window.enter());
    await author.tab.type(text);
    await eventually('something is underlined', async () =>
      (await Picture.of(author.tab)).placeWhere(isColored, await badge()),
    );
    if (afterwards) await author.tab.run(afterwards);
    await frames();
  };

  /** Until what a change leads to is drawn. */
  const frames = () =>
    author.tab.run(async () => {
      for (let frame = 0; frame < 6; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });

  /** The badge has colors too. It hangs from the corner that the coach's element is at. */
  const badge = async (): Promise<Place[]> => {
    const corner = await author.tab.run((name) => window.cornerOf(name), coach);
    return corner ? [{ left: corner.x - 40, top: corner.y - 12, right: corner.x + 12, bottom: corner.y + 40 }] : [];
  };

  const expectUnderlined = (shown: Picture, place: Place | undefined, except: Place[]) => {
    const underline = shown.placeWhere(isColored, except);
    if (!place || !underline)
      throw new Error(`words at ${JSON.stringify(place)}, line at ${JSON.stringify(underline)}`);
    const letters = shown.placeWhere((pixel, x, y) => isIn(place, x, y) && isDark(pixel));
    const off = {
      left: underline.left - place.left,
      right: underline.right - place.right,
      below: underline.top - (letters?.bottom ?? Number.NaN),
    };
    expect(Math.abs(off.left)).toBeLessThanOrEqual(2);
    expect(Math.abs(off.right)).toBeLessThanOrEqual(2);
    expect(off.below).toBeGreaterThanOrEqual(-2);
    expect(off.below).toBeLessThanOrEqual(4);
  };

  test.each(Object.keys(rich))('%s: under the words, and nowhere else', async (name) => {
    await writesIn(rich[name] as Case);
    const shown = await Picture.of(author.tab);
    expectUnderlined(shown, await author.tab.run((said) => window.placeOf(said), words), await badge());
  });

  test.each(Object.keys(fields))('%s: under the words, and nowhere else', async (name) => {
    await writesIn(fields[name] as Case);
    const shown = await Picture.of(author.tab);
    const except = await badge();
    await author.tab.run((said) => window.select(said), words);
    await frames();
    const selected = await Picture.of(author.tab);
    expectUnderlined(shown, selected.placeOfChange(shown, except), except);
  });

  test('what the page clears is back with the next key, and what is the page’s stays', async () => {
    await writesIn({ box: 'lexical' });
    await author.tab.run(() => {
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
      CSS.highlights.set('of-the-page', new Highlight());
    });
    await frames();
    expect((await Picture.of(author.tab)).placeWhere(isColored, await badge())).toBeUndefined();
    await author.tab.type('!');
    await frames();
    const place = await author.tab.run((said) => window.placeOf(said), words);
    expectUnderlined(await Picture.of(author.tab), place, await badge());
    const names = await author.tab.run(() => [...CSS.highlights.keys()]);
    expect(names).toContain('of-the-page');
    expect(names.join()).not.toMatch(/tip|warn|block|plate|info/);
  });
});
