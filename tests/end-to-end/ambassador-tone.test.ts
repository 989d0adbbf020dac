import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coach } from '../try-out/coach-on-page';
import { authorIn } from './in-browser';

const annoyed = 'Our volunteer day is this Friday at 9 a.m. in Harbour Park. It is so annoying that nobody signs up.';
const calmer = annoyed.replace('annoying', 'inconvenient');

describe.each<BrowserName>(['chromium', 'firefox'])('an ambassador who is annoyed, in %s', (name) => {
  const ambassador = authorIn(name);

  test('writes on LinkedIn, sees what it sounds like and by which words, takes calmer ones, and publishes', async () => {
    await ambassador.opens('linkedin');
    await ambassador.writes(annoyed);
    await ambassador.sees('clear', 'findings');
    await ambassador.opensThePanel();
    const line = await ambassador.tab.untilInShadow(
      'the coach says what it sounds like',
      coach,
      (root) => root.querySelector('.tone p')?.textContent,
    );
    expect(line).toMatch(/ounds? annoyed.*: .*“annoying”/);

    await ambassador.pressesInPanel('Write “inconvenient” for “annoying”');
    await ambassador.draftIs(calmer);
    await ambassador.tab.untilInShadow(
      'it no longer sounds annoyed',
      coach,
      (root) => !root.querySelector('.tone p')?.textContent?.includes('annoyed'),
    );

    await ambassador.pressesPublish();
    expect(await ambassador.publishedTexts()).toEqual([calmer]);
  });

  test('says that a finding is wrong, and finds that among the objections, with no more than its sentence', async () => {
    await ambassador.opens('linkedin');
    await ambassador.writes('My own car is plate ABC 123. Slow down near the school, please. How do you get there?');
    await ambassador.sees('findings');
    await ambassador.opensThePanel();
    await ambassador.pressesInPanel('This is wrong');
    await ambassador.sees('clear');

    await ambassador.tab.goto(ambassador.browser.extensionUrl('options.html#objections'));
    const objection = await ambassador.tab.until(
      'the objection is there',
      () => document.querySelector('.objection')?.textContent,
    );
    expect(objection).toContain('Wrongly found “ABC 123”');
    expect(objection).toContain('My own car is plate ABC 123.');
    expect(objection).not.toContain('school');
  });
});
