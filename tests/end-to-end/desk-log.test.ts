import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { exportOf, id, post } from '../rules/log/made-log';
import { Admin } from './admin';
import { askBackground } from './ask-background';
import { composers } from './composers';

const pack = `goalpost: 1
id: ca.example.harbour
version: 1.0.0
name: Harbour Police
extends: [police]
log: full
retention: { days: 400 }
`;
const first = 'Please slow down near the school on Mill Road. How do you get there?';
const second = 'Our open house is on Saturday at noon. Will we see you?';

describe.each<BrowserName>(['chromium', 'firefox'])('the log on the options page, in %s', (name) => {
  const admin = new Admin();

  beforeAll(async () => {
    await admin.installs(name);
    await admin.opens('packs');
    await askBackground(admin.tab, 'importPack', { source: pack, file: 'pack.yaml', on: [] });
  });
  afterAll(() => admin.leaves());

  const publishes = async (text: string) => {
    await admin.author.opens(composers.x);
    await admin.author.writes(text);
    await admin.author.sees('clear', 'findings');
    await admin.author.pressesPublish();
    await admin.author.publishedTexts();
  };
  const openPost = async (words: string) => {
    await admin.tab.until('the post is in the table', () => document.querySelector('.post-line'));
    await admin.tab.click('.cell-post', words);
    await admin.tab.until('the post is open', () => document.querySelector('.purpose'));
  };
  /** Keeps the text of what the page gives to save. */
  const catchFiles = () =>
    admin.tab.run(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Reflect.set(window, 'exported', text));
        return create(blob);
      };
    });

  test('who one is and where one works is said once, and signs each post', async () => {
    await admin.opens('people');
    await admin.tab.click('input[placeholder="Traffic Services"]');
    await admin.tab.type('Marine Unit');
    await admin.presses('Save');
    await admin.sees('Saved. Your next post is signed so.');
    await publishes(first);
    await publishes(second);
    await admin.opens('log');
    await admin.sees('2 posts');
    await openPost('open house');
    expect(await admin.reads()).toContain('Marine Unit');
  });

  test('goals and why are put right, by keyboard; the popup tells the same', async () => {
    await admin.opens('log');
    await openPost('Mill Road');
    await admin.tab.click('.purpose textarea');
    await admin.tab.type('Three crashes in a week');
    await admin.tab.press('Tab');
    await admin.tab.press('Enter');
    await admin.sees('Saved. The log keeps what was said first, too.');
    expect(await admin.author.findsInLog('Mill Road')).toContain('Why: Three crashes in a week');
  });

  test('the popup shows this week, and why is said in place', async () => {
    await admin.author.opensPopup('Log');
    await admin.tab.until('this week is told', () =>
      document.querySelector('.glance h2')?.textContent?.startsWith('This week: 2 posts'),
    );
    await admin.tab.click('.log .why button', 'Say why');
    await admin.tab.until('the field has the focus', () => document.activeElement?.matches('.why input'));
    await admin.tab.type('People asked us when we open');
    await admin.tab.press('Enter');
    await admin.tab.until('it is saved', () =>
      document.querySelector('.log')?.textContent?.includes('Why: People asked us when we open'),
    );
  });

  test('results by hand and from a file: each row says which post it is about, or why none', async () => {
    await admin.opens('log');
    await openPost('Mill Road');
    await admin.tab.click('.numbers input');
    await admin.tab.type('1200');
    await admin.presses('Save results');
    await admin.sees('the report counts it from now on');

    const csv = `Post text,Impressions,Comments\n"${second}",340,7\n"Something else",1,1\n`;
    await admin.opens('results');
    await admin.chooses(await admin.writes('results.csv', csv), 'Choose a CSV file');
    await admin.sees('1 row fits a post, 1 does not');
    await admin.presses('Add these results to 1 post');
    await admin.sees('Results of 1 post are in the log.');
    await admin.opens('log');
    await admin.sees('340 people reached · 7 replies');
    expect(await admin.reads()).toContain('1,200 people reached');
  });

  test('the log is whole, and a file of it can be handed over, verified and refused', async () => {
    await admin.opens('log');
    await catchFiles();
    await admin.presses('Export and verify');
    await admin.presses('Verify the log');
    await admin.sees(/The log is whole: \d+ lines, 2 posts\.Its head is [0-9a-f]{64}/);
    await admin.presses('Export Log file');
    const file = await admin.tab.until('the file is made', () => Reflect.get(window, 'exported') as string);

    await admin.opens('colleagues');
    await admin.chooses(await admin.writes('changed.jsonl', file.replace('Three', 'Eight')), 'Choose log files');
    await admin.sees(/changed\.jsonl was not imported: line \d+ was changed/);
    await admin.chooses(await admin.writes('own.jsonl', file), 'Choose log files');
    await admin.sees('own.jsonl is your own log: its posts are here already.');
  });

  test('a colleague’s log is verified, stands beside one’s own, counts in the report, and goes again', async () => {
    const author = { installation: id(7), unit: 'Marine', name: 'Ana' };
    const lines = exportOf(post(1, { author }), post(2, { author }));
    const file = await admin.writes('ana.jsonl', `${lines.join('\n')}\n`);
    await admin.opens('colleagues');
    await admin.chooses(file, 'Choose log files');
    await admin.sees('ana.jsonl: verified, 2 posts.');
    await admin.chooses(file, 'Choose log files');
    await admin.sees('2 posts · October 1, 2026');
    await admin.opens('log');
    await admin.sees('4 posts');
    expect(await admin.reads()).toContain('X · Ana, Marine');
    await admin.tab.goto(admin.author.browser.extensionUrl('report.html'));
    await admin.tab.until('the report knows the unit', () =>
      [...document.querySelectorAll('option')].some(({ textContent }) => textContent === 'Marine'),
    );
    await admin.opens('colleagues');
    await admin.presses('Remove');
    await admin.presses('Remove');
    await admin.sees('No colleague’s log is here.');
    await admin.opens('log');
    await admin.sees('2 posts');
  });

  test('what is stored is told, with how long, and erased at once', async () => {
    await admin.opens('privacy');
    await admin.sees('Harbour Police keeps posts in the log for 400 days');
    await admin.sees(/The posts you published.*2 posts · kept until/);
    await admin.presses('Erase everything');
    await admin.presses('Erase everything');
    await admin.sees('Erased.');
    expect(await askBackground(admin.tab, 'readLog', { offset: 0, limit: 10 })).toEqual({ entries: [] });
    await admin.opens('log');
    await admin.sees('Nothing here yet.');
  });
});
