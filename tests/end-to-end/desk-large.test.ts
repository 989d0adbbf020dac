import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { adminIn } from './in-browser';

const rules = 1000;
const patternsOfRule = 10;

/** 10,000 patterns: words, and in every tenth rule expressions that need a proof. */
const style = Object.fromEntries(
  Array.from({ length: rules }, (_, rule) => {
    const patterns = Array.from({ length: patternsOfRule }, (_, pattern) =>
      rule % 10 === 0 ? `'term${rule}x${pattern}[a-f]+'` : `term${rule}x${pattern} of words`,
    );
    const tokens = patterns.map((pattern) => `  - ${pattern}\n`).join('');
    return [`Rule${rule}.yml`, `extends: existence\nmessage: "“%s” is out."\ntokens:\n${tokens}`];
  }),
);

describe.each<BrowserName>(['chromium', 'firefox'])('a style of 10,000 patterns, in %s', (name) => {
  const admin = adminIn(name);

  /** Begins to note the longest time, in milliseconds, in which the page did nothing for the person, and what it said. */
  const watch = () =>
    admin.tab.run(() => {
      const seen = { beats: 0, longest: 0, steps: [] as string[] };
      Reflect.set(window, 'seen', seen);
      let last = performance.now();
      const beat = () => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - last);
        last = now;
        seen.beats++;
        const step = document.querySelector('.progress')?.textContent;
        if (step && step !== seen.steps.at(-1)) seen.steps.push(step);
        setTimeout(beat, 10);
      };
      beat();
    });
  const seen = () =>
    admin.tab.run(() => Reflect.get(window, 'seen') as { beats: number; longest: number; steps: string[] });

  test('is imported with progress while the page answers, and its rules run', { timeout: 120_000 }, async () => {
    const folder = await admin.writesFolder('Large', style);
    await admin.opens('import');
    await watch();
    const begun = performance.now();
    await admin.chooses(folder, 'Choose a folder');
    await admin.sees(`1,000 rules taken, 0 left out`, 60_000);
    const imported = performance.now() - begun;
    await admin.sees('1,000 proved safe', 60_000);
    await admin.sees('What fires most on sample posts comes first.', 60_000);
    await admin.presses('Tick 1,000');
    await admin.sees('1,000 rules ticked');
    await admin.presses('Use this pack');
    await admin.sees(/version \S+, is in force\./, 60_000);
    const whole = performance.now() - begun;
    const { beats, longest, steps } = await seen();
    process.stdout.write(
      `${name}: read in ${(imported / 1000).toFixed(1)} s, longest wait of the page ${Math.round(longest)} ms\n`,
    );
    expect(steps.some((step) => step.includes('of 1,000'))).toBe(true);
    expect(beats).toBeGreaterThan(50);
    // A share, not a figure, so that a busy machine says the same: the work is not done in one go on the page.
    expect(longest).toBeLessThan(whole / 4);
    expect((await admin.isTold('Here is term7x3 of words.')).join()).toContain('term7x3 of words');
    expect((await admin.isTold('Here is term10x3abc.')).join()).toContain('term10x3abc');
  });
});
