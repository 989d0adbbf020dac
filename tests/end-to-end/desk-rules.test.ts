import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { adminIn } from './in-browser';

const pack = `goalpost: 1
id: ca.example.harbour
version: 1.0.0
name: Harbour
extends: [police]
policy:
  - { id: "3", title: Pay, body: "Employees must not discuss salaries or other working terms online." }
rules:
  - id: harbour-anchor
    kind: existence
    severity: tip
    category: style
    message: Say where the anchor is.
    terms: [anchor]
    examples: { flag: ["Drop the anchor."], pass: ["Drop it."] }
  - id: harbour-rope
    kind: existence
    severity: tip
    category: style
    message: Say which rope.
    terms: [rope]
    examples: { flag: ["Pull the rope."], pass: ["Pull it."] }
  - id: harbour-wages
    kind: existence
    severity: warn
    category: other
    clause: "3"
    message: Don’t talk about pay.
    terms: [our wages]
    examples: { flag: ["Our wages are low."], pass: ["Our boats are low."] }
`;

/** 500 past posts, every fifth of which says “anchor”, in the columns of a spreadsheet. */
const posts = ['Date,Post text', ...Array.from({ length: 500 }, (_, index) => `2026-01-01,"${postOf(index)}"`)].join(
  '\n',
);
function postOf(index: number): string {
  return index % 5 === 0 ? `Post ${index}: the anchor holds, slow down.` : `Post ${index}: the boats are in.`;
}

describe.each<BrowserName>(['chromium', 'firefox'])('an admin and the rules in force, in %s', (name) => {
  const admin = adminIn(name);

  beforeAll(async () => {
    await admin.tries('harbour.yaml', pack);
    await admin.uses();
  });

  test('by keyboard alone: / to search, arrows to a rule, Space switches it, Enter opens it', async () => {
    await admin.opens('rules');
    await admin.tab.press('/');
    await admin.tab.type('harbour-');
    await admin.sees(/3 of \d+ rules/);
    const isOnRow = () => admin.tab.run(() => document.activeElement?.getAttribute('data-index') ?? '');
    for (let presses = 0; presses < 20 && (await isOnRow()) === ''; presses++) await admin.tab.press('Tab');
    await admin.tab.press('ArrowDown');
    await admin.tab.press(' ');
    await admin.sees('harbour-rope is off.');
    await admin.tab.press('Enter');
    await admin.sees('Must be flaggedPull the rope.');
    expect((await admin.isTold('Pull the rope.')).join()).not.toContain('Say which rope.');
  });

  test('all that are shown are switched off at once, and one press takes it back', async () => {
    await admin.finds('harbour-');
    await admin.sees(/3 of \d+ rules/);
    await admin.presses('Switch all off');
    await admin.sees('2 rules switched off.');
    const switchedOn = () =>
      admin.tab.run(() => [...document.querySelectorAll('[role="switch"]')].map((one) => one.ariaChecked));
    expect(await switchedOn()).toEqual(['false', 'false', 'false']);
    await admin.presses('Undo');
    await admin.sees('As it was before.');
    expect(await switchedOn()).toEqual(['true', 'false', 'true']);
  });

  test('a rule that is set to block holds what would be published', async () => {
    await admin.finds('harbour-anchor');
    await admin.sees(/1 of \d+ rules/);
    await admin.tab.run(() => {
      const select = document.querySelector<HTMLSelectElement>('[aria-label="Severity of harbour-anchor"]');
      if (select) select.value = 'block';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await admin.sees('harbour-anchor is set to block.');
    expect((await admin.isTold('Drop the anchor.')).join()).toContain('Say where the anchor is.');
    await admin.author.pressesPublish();
    await admin.author.sees('held');
    expect(admin.author.networks.published).toEqual([]);
  });

  test('hit rates are worked out', async () => {
    await admin.finds('harbour-wages');
    await admin.presses('Work out hit rates');
    await admin.sees('Hit rates are worked out.', 30_000);
    expect(await admin.reads()).not.toContain('not worked out');
  });

  test('past posts: how many would be held, by which rule, and the result as a file', async () => {
    await admin.opens('back-test');
    await admin.tab.run(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Reflect.set(window, 'exported', text));
        return create(blob);
      };
    });
    await admin.chooses(await admin.writes('posts.csv', posts), 'Choose a CSV file');
    const report = await admin.sees('500 posts of posts.csv', 30_000);
    expect(report).toMatch(/held10020 %/);
    expect(report).toMatch(/harbour-anchor Say where the anchor is\. ?Block10020 %/);
    await admin.presses('Export CSV');
    await admin.sees('The result is saved as a file.');
    const exported = await admin.tab.until('the file is made', () => Reflect.get(window, 'exported') as string);
    expect(exported.match(/harbour-anchor/g)).toHaveLength(100);
  });

  test('a back-test that takes long says how far it is, and can be cancelled', async () => {
    const many = Array.from({ length: 40_000 }, (_, index) => `"${postOf(index)} ${'It blows. '.repeat(20)}"`);
    await admin.opens('back-test');
    await admin.chooses(await admin.writes('many.csv', ['Post text', ...many].join('\n')), 'Choose a CSV file');
    await admin.sees(/Checking posts….*of 40,000/, 30_000);
    await admin.presses('Cancel');
    await admin.tab.until('the bar is gone', () => !document.querySelector('progress'));
    expect(await admin.reads()).not.toContain('40,000 posts');
  });

  test('advice: a pack that bans talk about wages is told so, with source and date', async () => {
    await admin.opens('lint');
    const advice = await admin.sees('harbour-wages', 30_000);
    expect(advice).toMatch(/harbour-wages.*Risk .*pay.*National Labor Relations Act.*, as of 2023/);
    expect(advice).toContain('This is advice, not legal advice');
  });
});
