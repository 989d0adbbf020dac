import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { adminIn } from './in-browser';

/** A style of our own: several kinds, one rule that needs parts of speech, and some that can't be taken. */
const crew = {
  'Plainer.yml':
    "extends: substitution\nmessage: Say '%s', not '%s'.\nlevel: error\nignorecase: true\nswap: {commence: begin}\n",
  'Fillers.yml': 'extends: existence\nmessage: "“%s” says nothing."\nlevel: warning\ntokens: [basically, very <3]\n',
  'Goal.yml': 'extends: existence\nmessage: "“%s” is no word."\nraw: ["\\\\bgo{3,}a+l\\\\b"]\n',
  'Maybe.yml':
    'extends: sequence\nmessage: "“%[1]s” promises little."\ntokens:\n  - {tag: MD, pattern: might|could}\n  - {tag: VB, pattern: try}\n',
  'Echo.yml': 'extends: repetition\nmessage: "“%s” is there twice."\nalpha: true\ntokens: ["[^\\\\s]+"]\n',
  'Program.yml': 'extends: script\nmessage: Runs a program.\nscript: |\n  matches := []\n',
  'Typing.yml': 'extends: spelling\nmessage: "Is “%s” spelt right?"\n',
  'Heading.yml': 'extends: capitalization\nmessage: Only for headings.\nscope: heading\nmatch: $title\n',
};

/** Expressions: one that would freeze a page, one that only the linear-time engine may run, and one that is harmless. */
const risky = {
  'Freeze.yml': "extends: existence\nmessage: Frozen.\nraw: ['(a+)+$']\n",
  'Slow.yml': 'extends: existence\nmessage: "“%s” is a scream."\nraw: ["(?:a?){30}a{30}"]\n',
  'Fine.yml': 'extends: existence\nmessage: "“%s” is fine."\ntokens: [fine word]\n',
};

const zip = (folder: string, files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, strToU8(text)])));

describe.each<BrowserName>(['chromium', 'firefox'])('an admin and a Vale style, in %s', (name) => {
  const admin = adminIn(name);

  test('a folder: what can’t be taken is listed with the reason, the rest comes off, with hit rates', async () => {
    await admin.opens('import');
    await admin.chooses(await admin.writesFolder('Crew', crew), 'Choose a folder');
    const report = await admin.sees('5 rules taken, 3 left out');
    expect(report).toContain('5 rules that come switched off');
    expect(report).toMatch(/Crew\.Program [^.]*program.*Crew\/Program\.yml/);
    expect(report).toMatch(/Crew\.Typing .*Crew\/Typing\.yml/);
    expect(report).toMatch(/Crew\.Heading .*Crew\/Heading\.yml/);
    await admin.sees('What fires most on sample posts comes first.', 30_000);
    await admin.sees(/Crew\.Fillers “%s” says nothing\.(< )?\d+ %/);
    for (const rule of ['Crew.Plainer', 'Crew.Maybe', 'Crew.Goal']) await admin.presses(rule);
    await admin.sees('3 rules ticked');
    await admin.uses();
  });

  test('rules that were switched on speak on the page, each with the part it needs; the others don’t', async () => {
    expect((await admin.isTold('We commence at noon.')).join()).toContain("Say 'begin'");
    expect((await admin.isTold('What a goooaal by our team.')).join()).toContain('goooaal');
    expect((await admin.isTold('We might try it on Sunday.')).join()).toContain('promises little');
    expect(await admin.isTold('This is basically a parade.')).toEqual([]);
  });

  test('a rule that is switched off is silent', async () => {
    await admin.switches('Crew.Plainer', 'off');
    expect(await admin.isTold('We commence at noon.')).toEqual([]);
  });

  test('a zip: an expression that would freeze a page is refused with the text that would; the others run', async () => {
    await admin.tries('Risky.zip', zip('Risky', risky));
    const report = await admin.sees('1 refused: never runs', 20_000);
    expect(report).toMatch(/Risky\.Freeze .*This text would freeze a page: .*aaa/);
    expect(report).toContain('1 run on the slower, safe engine');
    await admin.sees('What fires most on sample posts comes first.', 30_000);
    expect(await admin.reads()).toMatch(/Risky\.Freeze Frozen\. ?Did not run\./);
    await admin.presses('Tick 3');
    await admin.uses();
    expect((await admin.isTold('This is a fine word.')).join()).toContain('fine word');
    expect((await admin.isTold(`Help ${'a'.repeat(40)} us.`)).join()).toContain('is a scream');
    await admin.finds('Risky.Freeze');
    await admin.sees('Refused');
  });
});
