import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { adminIn } from './in-browser';

interface Version {
  version?: string;
  severity?: string;
  message?: string;
  pass?: string;
  more?: string;
}

const pack = ({ version = '1.0.0', severity = 'warn', message, pass = 'Bella won.', more = '' }: Version = {}) => `
goalpost: 1
id: ca.example.millbrook
version: ${version}
name: Millbrook Police
extends: [police]
policy:
  - { id: "9.1", title: Our horses, body: "Horses have names, not numbers." }
rules:
  - id: horse-number
    kind: existence
    severity: ${severity}
    category: personal-info
    clause: "9.1"
    message: ${JSON.stringify(message ?? '“{match}” is a number. Say the horse’s name.')}
    terms: [horse <number>]
    examples:
      flag: ["Horse 7 is back in its box."]
      pass: ["${pass}"]
${more}`;

const stable = `  - id: stable-door
    kind: existence
    severity: tip
    category: style
    message: Say which door.
    terms: [stable door]
    examples: { flag: ["The stable door is open."], pass: ["The door is open."] }
`;

describe.each<BrowserName>(['chromium', 'firefox'])('an admin and a pack, in %s', (name) => {
  const admin = adminIn(name);

  const horse = () => admin.isTold('Come and see horse 7 on Sunday.');

  test('a pack whose own example fails shows the text and what happened, and can’t be used', async () => {
    await admin.tries('millbrook.yaml', pack({ pass: 'Horse 8 won.' }));
    const report = await admin.sees('1 of 2 examples hold');
    expect(report).toContain('Horse 8 won. should not be flagged. Instead: ');
    expect(report).toContain('It can be used once all its examples hold.');
    expect(await admin.mayUse()).toBe(false);
    expect(await admin.packs()).not.toContain('Millbrook Police version 1.0.0');
    expect(await horse()).toEqual([]);
  });

  test('a pack that proves itself is in force on the network’s page at once', async () => {
    await admin.tries('millbrook.yaml', pack());
    await admin.sees('2 of 2 examples hold');
    await admin.uses();
    expect((await horse()).join('\n')).toMatch(/“horse 7”.*Why: clause 9\.1, Our horses \(version 1\.0\.0\)/s);
  });

  test('an update shows what changes, severities first, and one press goes back', async () => {
    await admin.tries('millbrook.yaml', pack({ version: '1.1.0', severity: 'tip', message: 'Name it.', more: stable }));
    const report = await admin.sees('since version 1.0.0');
    expect(report).toContain('Takes the place of version 1.0.0');
    expect(report).toMatch(/Severity 1.*horse-number.*tip.*warn.*Changed 2.*Name it.*Added 1.*stable-door/);
    await admin.uses();
    expect((await horse()).join()).toContain('Name it.');

    expect(await admin.packs()).toContain('Millbrook Police version 1.1.0');
    await admin.presses('1 earlier version');
    await admin.presses('Go back to 1.0.0');
    await admin.sees('Millbrook Police, version 1.0.0, is in force again.');
    expect((await horse()).join()).toContain('Say the horse’s name.');
    expect(await admin.packs()).toContain('Millbrook Police version 1.0.0');
  });

  test('in pilot mode the pack is silent on the page', async () => {
    await admin.opens('packs');
    await admin.presses('Pilot mode for Millbrook Police');
    await admin.sees('Millbrook Police is silent now.');
    expect(await horse()).toEqual([]);
    await admin.opens('packs');
    await admin.presses('Pilot mode for Millbrook Police');
    await admin.sees('Millbrook Police speaks now.');
    expect(await horse()).toHaveLength(1);
  });

  test('a pack that is removed is silent, and gone', async () => {
    await admin.opens('packs');
    await admin.presses('Remove Millbrook Police…');
    await admin.presses('Remove Millbrook Police');
    await admin.sees('Millbrook Police is removed.');
    expect(await horse()).toEqual([]);
  });
});
