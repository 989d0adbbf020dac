import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import type { ComposerName } from './composers';
import { authorIn } from './in-browser';

/** How long nobody types, in milliseconds. */
const silence = 10_000;

describe.each<BrowserName>(['chromium', 'firefox'])(
  'with a composer open, findings shown and nobody typing, in %s',
  (browser) => {
    const author = authorIn(browser);

    test.each(['x', 'mastodon', 'facebook'] satisfies ComposerName[])(
      '%s: nothing of ours runs in 10 seconds',
      async (name) => {
        await author.opens(name);
        await author.writes('Seen after the crash: plate ABC 123. He did it.');
        await author.sees('findings');
        await author.opensThePanel();
        await pause(1500);
        expect(await author.tab.ranDuring(() => pause(silence))).toEqual([]);
        // The same look does see what runs when a key is pressed.
        expect((await author.tab.ranDuring(() => author.tab.type('!'))).length).toBeGreaterThan(0);
      },
    );
  },
);
