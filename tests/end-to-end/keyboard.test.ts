import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coach } from '../try-out/coach-on-page';
import { type ComposerName, composers } from './composers';
import { authorIn } from './in-browser';

/** Boxes with different ideas of focus: a plain dialog, a Radix focus trap, a native modal dialog. */
const boxes: ComposerName[] = ['x', 'bluesky', 'linkedin'];

describe.each<BrowserName>(['chromium', 'firefox'])('by keyboard alone, in %s', (browser) => {
  const author = authorIn(browser);

  /** The words of the button that has the focus; '' where none of the panel's has it. */
  const focused = () => author.tab.inShadow(coach, (root) => root.querySelector('button:focus')?.textContent ?? '');

  test.each(boxes)('%s: to the panel, to a suggestion, taken, and back into the editor', async (name) => {
    await author.opens(name);
    await author.writes('Seen after the crash: plate ABC 123.');
    await author.sees('findings');
    expect(await focused()).toBe('');

    await author.browser.command('open-coach', 'Alt+Shift+G');
    await author.tab.untilInShadow('the panel has the focus', coach, (root) => root.activeElement?.matches('.panel'));
    for (let presses = 0; presses < 8 && !(await focused())?.includes('a grey sedan'); presses++) {
      await author.tab.press('Tab');
    }
    expect(await focused()).toContain('a grey sedan');
    await author.tab.press('Enter');
    await author.draftIs('Seen after the crash: plate a grey sedan.');

    await author.browser.command('open-coach', 'Alt+Shift+G');
    await author.tab.untilInShadow('the panel has the focus', coach, (root) => root.activeElement?.matches('.panel'));
    await author.tab.press('Escape');
    await author.tab.until(
      'the editor has the focus',
      (box) => document.querySelector(box)?.contains(document.activeElement),
      composers[name].box,
    );
    expect(await author.panel()).toBe('');
  });
});
