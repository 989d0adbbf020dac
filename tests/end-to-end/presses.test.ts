import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { pointAt } from '../browsers/page-function';
import type { Point } from '../browsers/tab';
import { pressesBox } from './composers';
import { authorIn } from './in-browser';

const blocked = 'Arrested a man last night after the robbery. He did it.';
const warned = 'Seen after the crash: plate ABC 123.';
const fine = 'Please slow down near the school on Mill Road. How do you get there? #RoadSafety';

/** Longer than a double click. */
const nextMove = 700;

/** What the control acts on, what else the address says of it, and how a person presses it. */
interface Way {
  name: string;
  page: string;
  by: 'pointer' | 'touch' | 'Enter' | ' ' | 'Control+Enter' | 'label' | 'Alt+Shift+p';
  browsers?: BrowserName[];
}

const ways: Way[] = [
  ...['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'].map(
    (on): Way => ({ name: `a button that acts on ${on}`, page: `?on=${on}`, by: 'pointer' }),
  ),
  ...['touchstart', 'touchend', 'pointerdown', 'click'].map(
    (on): Way => ({
      name: `touched, a button that acts on ${on}`,
      page: `?on=${on}`,
      by: 'touch',
      browsers: ['chromium'],
    }),
  ),
  ...(['Enter', ' '] as const).flatMap((by): Way[] => [
    { name: `${JSON.stringify(by)} on a button`, page: '?on=click', by },
    { name: `${JSON.stringify(by)} on a button that acts on keydown`, page: '?on=keydown', by },
    { name: `${JSON.stringify(by)} on a button that acts on keyup`, page: '?on=keyup', by },
    { name: `${JSON.stringify(by)} on what only plays a button`, page: '?control=role&on=keys', by },
    { name: `${JSON.stringify(by)} on a button like React Aria’s`, page: '?on=aria', by },
  ]),
  { name: 'a button like React Aria’s', page: '?on=aria', by: 'pointer' },
  { name: 'a form, by its button', page: '?on=submit', by: 'pointer' },
  { name: 'a form, by Enter on its button', page: '?on=submit', by: 'Enter' },
  { name: 'a form the page submits at a shortcut of its own', page: '?on=submit', by: 'Control+Enter' },
  { name: 'a shortcut that acts on keyup', page: '?on=keyup', by: 'Control+Enter' },
  { name: 'a label of the button', page: '?on=click', by: 'label' },
  { name: 'an access key', page: '?on=click', by: 'Alt+Shift+p', browsers: ['firefox'] },
  { name: 'a button in an open shadow root', page: '?inner=open&on=click', by: 'pointer' },
  { name: 'a button in a closed shadow root', page: '?inner=closed&on=click', by: 'pointer' },
  {
    name: 'a button in a closed shadow root that acts on pointerdown',
    page: '?inner=closed&on=pointerdown',
    by: 'pointer',
  },
  { name: 'a box in a closed shadow root, with its form', page: '?root=closed&on=submit&focus', by: 'pointer' },
  { name: 'a button that is re-created when it goes down', page: '?on=pointerup&again=pointerdown', by: 'pointer' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('ways to press, in %s', (browser) => {
  const author = authorIn(browser);
  /** Where the publish control is. */
  let control: Point;

  const isInRoot = (page: string) => page.includes('root=closed') || page.includes('inner=closed');

  const opens = async (page: string, text: string) => {
    const host = isInRoot(page) ? '.host' : undefined;
    await author.opens({ ...pressesBox, ...(page.includes('root=closed') && { box: '.host' }) }, page);
    if (page.includes('root=closed')) await author.tab.clickInShadow('.host', pressesBox.box);
    else await author.entersTheBox();
    await author.types(text);
    await author.sees('clear', 'findings');
    const [selector] = pressesBox.publish;
    const inOpen = page.includes('inner=open') ? `.host >>> ${selector}` : selector;
    const target = host
      ? await author.tab.inShadow(host, pointAt, selector, '')
      : await author.tab.run(pointAt, null, inOpen, '');
    if (!target || 'problem' in target) throw new Error(`The control ${target?.problem}.`);
    control = target;
  };

  const presses = async ({ by }: Way) => {
    if (by === 'pointer') return author.tab.clickAt(control.x, control.y);
    if (by === 'touch') return author.tab.touch(control, control);
    if (by === 'label') return author.tab.click('label');
    if (by === 'Enter' || by === ' ') {
      await author.tab.run((name) => document.querySelector<HTMLElement>(name)?.focus(), pressesBox.publish[0]);
    } else await author.tab.run((name) => document.querySelector<HTMLElement>(name)?.focus(), pressesBox.box);
    return author.tab.press(by);
  };

  const nothingIsPublished = async () => {
    await pause(200);
    expect(author.networks.published).toEqual([]);
  };

  const here = ways.filter(({ browsers }) => browsers?.includes(browser) ?? true);

  test.each(here)('$name: a warning holds once, then one post goes', async (way) => {
    await opens(way.page, warned);
    await presses(way);
    await author.sees('held');
    await nothingIsPublished();
    await pause(nextMove);
    await presses(way);
    await author.publishedTexts();
    await pause(200);
    expect(author.networks.published.map(({ text }) => text)).toEqual([warned]);
  });

  test.each(here)('$name: what is fine goes at once, as one post', async (way) => {
    await opens(way.page, fine);
    await presses(way);
    await author.publishedTexts();
    await pause(200);
    expect(author.networks.published.map(({ text }) => text)).toEqual([fine]);
  });

  test.each(here)('$name: what is blocked stays until there is a pass', async (way) => {
    await opens(way.page, blocked);
    for (let count = 0; count < 2; count++) {
      await presses(way);
      await author.sees('held');
      await nothingIsPublished();
      await pause(nextMove);
    }
    await author.explains('He said so in court');
    await presses(way);
    await author.publishedTexts();
    await pause(200);
    expect(author.networks.published.map(({ text }) => text)).toEqual([blocked]);
  });

  const away = ({ x, y }: Point): Point => ({ x: x + 200, y: y + 150 });

  test.each(['click', 'pointerup', 'mouseup'])(
    'a press that ends outside the button (it acts on %s) is none: a warning still holds the next',
    async (on) => {
      await opens(`?on=${on}`, warned);
      await author.tab.drag(control, away(control));
      await nothingIsPublished();
      await author.sees('findings');
      await author.tab.clickAt(control.x, control.y);
      await author.sees('held');
      await nothingIsPublished();
    },
  );

  test('a drag that ends on a button that acts on mouseup is kept from the page, and counts as nothing', async () => {
    await opens('?on=mouseup', warned);
    await author.tab.drag(away(control), control);
    await nothingIsPublished();
    await author.sees('findings');
  });

  test('two quick clicks are one press', async () => {
    for (const on of ['click', 'pointerdown']) {
      await opens(`?on=${on}`, warned);
      await author.tab.clickAt(control.x, control.y);
      await author.tab.clickAt(control.x, control.y);
      await author.sees('held');
      await nothingIsPublished();
    }
  });

  test('a pass outlives a press that ends outside the button', async () => {
    await opens('?on=click', blocked);
    await author.tab.clickAt(control.x, control.y);
    await author.sees('held');
    await author.explains('He said so in court');
    await author.tab.drag(control, away(control));
    await author.tab.clickAt(control.x, control.y);
    expect(await author.publishedTexts()).toEqual([blocked]);
  });

  test.runIf(browser === 'chromium')('scrolling that starts on the button presses nothing', async () => {
    await opens('?on=click', warned);
    await author.tab.touch(control, { x: control.x, y: control.y - 120 });
    await pause(600);
    await author.sees('findings');
    await nothingIsPublished();
  });

  test('ten thousand events a page makes up cost less than a millisecond each, and press nothing', async () => {
    await opens('?on=click', warned);
    const took = await author.tab.run((selector) => {
      const button = document.querySelector(selector);
      const started = performance.now();
      for (let count = 0; count < 10_000; count++)
        button?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
      return performance.now() - started;
    }, pressesBox.publish[0]);
    expect(took).toBeLessThan(10_000);
    await author.sees('findings');
  });

  test.each([
    { where: 'the box', turnsThere: () => author.entersTheBox() },
    { where: 'the panel', turnsThere: () => author.pressesInPanel('Close') },
  ])(
    'whoever turns to $where after a hold and presses again, however quickly, presses anew',
    async ({ turnsThere }) => {
      await author.opens('x');
      await author.writes(warned);
      await author.sees('findings');
      await author.pressesPublish();
      // Sooner than the second half of a double click could come.
      await turnsThere();
      await author.pressesPublish();
      expect(await author.publishedTexts()).toEqual([warned]);
    },
  );
});
