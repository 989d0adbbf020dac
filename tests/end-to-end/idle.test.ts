import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ChromiumTab, TraceEvent } from '../browsers/chromium-tab';
import type { ComposerName } from './composers';
import { authorIn } from './in-browser';

/** How long nobody types, in milliseconds. */
const silence = 10_000;

describe('with a composer open, findings shown and nobody typing, in chromium', () => {
  const author = authorIn('chromium');

  /** What of ours ran, each as `name of the event: script`. */
  const ours = (events: readonly TraceEvent[]): string[] =>
    events.flatMap(({ name, args }) => {
      const { url, scriptName, stackTrace = [] } = args?.data ?? {};
      const script = [url, scriptName, ...stackTrace.map((call) => call.url)].find((from) =>
        from?.startsWith('chrome-extension:'),
      );
      return script ? [`${name}: ${script}`] : [];
    });

  test.each(['x', 'mastodon', 'facebook'] satisfies ComposerName[])(
    '%s: nothing of ours runs in 10 seconds',
    async (name) => {
      await author.opens(name);
      await author.writes('Seen after the crash: plate ABC 123. He did it.');
      await author.sees('findings');
      await author.opensThePanel();
      await pause(1500);
      const tab = author.tab as ChromiumTab;
      expect(ours(await tab.trace(() => pause(silence)))).toEqual([]);
      // The same look does see what runs when a key is pressed.
      expect(ours(await tab.trace(() => author.tab.type('!'))).length).toBeGreaterThan(0);
    },
  );
});
