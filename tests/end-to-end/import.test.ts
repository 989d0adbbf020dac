import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { Author } from './author';

const rule = (pass: string) => `goalpost: 1
id: ca.example.millbrook
version: 1.2.0
name: Millbrook Police
extends: [police]
policy:
  - { id: "9.1", title: Our horses, body: "Horses have names, not numbers." }
rules:
  - id: horse-number
    kind: existence
    severity: warn
    category: personal-info
    clause: "9.1"
    message: "“{match}” is a number. Say the horse's name."
    terms: [horse <number>]
    examples:
      flag: ["Horse 7 is back in its box."]
      pass: ["${pass}"]
`;

describe.each<BrowserName>(['chromium', 'firefox'])('an admin imports a pack, in %s', (browser) => {
  let admin: Author;

  beforeAll(async () => {
    admin = await Author.installs(browser);
  });
  afterAll(() => admin?.leaves());

  const chooses = async (name: string, source: string) => {
    await admin.tab.goto(admin.browser.extensionUrl('options.html'));
    await admin.tab.until('the options are drawn', () => document.querySelector('input[type="file"]') !== null);
    await admin.tab.run(
      (file, text) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([text], file));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      source,
    );
  };
  const says = (words: string) =>
    admin.tab.until(`the options say “${words}”`, (wanted) => document.body.textContent?.includes(wanted), words);

  test('what is not YAML is refused with its file and line', async () => {
    await chooses('broken.yaml', 'goalpost: 1\nid: [unclosed\nversion: 1.0.0\n');
    await says('broken.yaml');
    await says('line ');
  });

  test('what is no pack is refused with what is missing', async () => {
    await chooses('list.yaml', '- milk\n- bread\n');
    await says('list.yaml');
  });

  test('a pack whose own example fails is refused, with the example', async () => {
    await chooses('millbrook.yaml', rule('Horse 8 won.'));
    await says('Horse 8 won.');
    expect(
      await admin.tab.run(() => [...document.querySelectorAll('button')].map((one) => one.textContent)),
    ).not.toContain('Use this pack');
  });

  test('a pack that proves itself is in force on the network’s page at once', async () => {
    await chooses('millbrook.yaml', rule('Bella won.'));
    await says('2 of 2 examples hold');
    await admin.tab.click('button', 'Use this pack');
    await says('is in force');
    await admin.opens('x');
    await admin.writes('Come and see horse 7 on Sunday.');
    await admin.sees('findings');
    await admin.opensThePanel();
    expect((await admin.findings()).join('\n')).toMatch(/“horse 7”.*Why: clause 9\.1, Our horses \(version 1\.2\.0\)/s);
  });
});
