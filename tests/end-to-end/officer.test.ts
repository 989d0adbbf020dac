import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { authorIn } from './in-browser';

describe.each<BrowserName>(['chromium', 'firefox'])('an officer’s way from draft to log, in %s', (name) => {
  const officer = authorIn(name);

  test('writes on X, sees why, fixes it, says which goal it serves, publishes, and finds it in the log', async () => {
    await officer.opens('x');
    await officer.writes('Leave a bus length on Mill Road tonight. Seen after the crash: plate ABC 123.');
    await officer.sees('findings');

    await officer.opensThePanel();
    const [finding] = await officer.findings();
    expect(finding).toContain('“ABC 123”');
    expect(finding).toMatch(/Why: clause \d/);

    await officer.pressesInPanel('a grey sedan');
    await officer.draftIs('Leave a bus length on Mill Road tonight. Seen after the crash: plate a grey sedan.');
    await officer.pressesInPanel('Community trust');
    await officer.pressesPublish();

    expect(await officer.publishedTexts()).toEqual([
      'Leave a bus length on Mill Road tonight. Seen after the crash: plate a grey sedan.',
    ]);
    const entry = await officer.findsInLog('Leave a bus length');
    expect(entry).toContain('Community trust');
    expect(entry).toContain('X');
  });

  test('a draft that states guilt is held, says why, and goes out with a reason that the log keeps', async () => {
    const draft = 'Arrested a man in Millbrook last night after the robbery. He did it.';
    await officer.opens('x');
    await officer.writes(draft);
    await officer.sees('findings');
    await officer.pressesPublish();
    await officer.sees('held');
    expect(officer.networks.published).toEqual([]);

    await officer.explains('He said so in court today');
    await officer.pressesPublish();
    expect(await officer.publishedTexts()).toEqual([draft]);
    expect(await officer.findsInLog('Arrested a man')).toContain('He said so in court today');
  });

  test('“This isn’t a work post” is one click: not checked, not held, not logged', async () => {
    await officer.opens('x');
    const before = await officer.postsInLog();
    await officer.opens('x');
    await officer.writes('Arrested a man last night. He did it.');
    await officer.sees('findings');
    await officer.opensThePanel();
    await officer.pressesInPanel('This isn’t a work post');
    await officer.sees('not a work post');
    await officer.pressesPublish();
    await officer.publishedTexts();
    expect(await officer.postsInLog()).toBe(before);
  });
});
