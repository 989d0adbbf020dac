import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../rules/finding';
import { createPublishGuard } from '../../../utils/guard/publish-guard';

const finding = (severity: Severity): Finding => ({
  rule: 'a-rule',
  pack: 'a.pack',
  category: 'minor',
  severity,
  message: '',
  suggestions: [],
});

const standing = (severity: Severity, text = 'He did it.') => ({
  text,
  verdict: severity === 'tip' ? ('coach' as const) : ('hold' as const),
  findings: [finding(severity)],
});

const press = (at: number, repeated = false) => ({ at, repeated });

describe('the guard’s table', () => {
  test('nothing found: never held', () => {
    expect(createPublishGuard().press({ text: 'Hello', verdict: 'clear', findings: [] }, press(0))).toBeUndefined();
  });

  test('tips only: never held', () => {
    expect(createPublishGuard().press(standing('tip'), press(0))).toBeUndefined();
  });

  test('a warning: held once, the next press goes through', () => {
    const guard = createPublishGuard();
    expect(guard.press(standing('warn'), press(0))).toBe('once');
    expect(guard.press(standing('warn'), press(2000))).toBeUndefined();
  });

  test('a block: held at every press until edited', () => {
    const guard = createPublishGuard();
    expect(guard.press(standing('block'), press(0))).toBe('until-edited');
    expect(guard.press(standing('block'), press(2000))).toBe('until-edited');
    expect(guard.press(standing('tip', 'Edited.'), press(4000))).toBeUndefined();
  });

  test('a block that appears after a warning was held is held too', () => {
    const guard = createPublishGuard();
    guard.press(standing('warn'), press(0));
    expect(guard.press(standing('block'), press(2000))).toBe('until-edited');
  });

  test('a block in a pack with failClosed: refused, also with a pass', () => {
    const guard = createPublishGuard();
    const refused = { ...standing('block'), verdict: 'refuse' as const };
    guard.armPass(refused.text, 0);
    expect(guard.press(refused, press(10))).toBe('refused');
  });
});

describe('a pass', () => {
  test('lets one press through, and only one', () => {
    const guard = createPublishGuard();
    guard.armPass('He did it.', 0);
    expect(guard.press(standing('block'), press(29_000))).toBeUndefined();
    expect(guard.press(standing('block'), press(29_900))).toBe('until-edited');
  });

  test('is over after 30 seconds', () => {
    const guard = createPublishGuard();
    guard.armPass('He did it.', 0);
    expect(guard.press(standing('block'), press(30_001))).toBe('until-edited');
  });

  test('is for exactly the text it was given for', () => {
    const guard = createPublishGuard();
    guard.armPass('He did it.', 0);
    expect(guard.press(standing('block', 'He did it!'), press(10))).toBe('until-edited');
  });
});

describe('one press', () => {
  test('a double click on a held button does not count as the second press', () => {
    const guard = createPublishGuard();
    guard.press(standing('warn'), press(0));
    expect(guard.press(standing('warn'), press(200, true))).toBe('once');
  });

  test('a key that stays down is one press, however long', () => {
    const guard = createPublishGuard();
    guard.press(standing('warn'), press(0));
    for (let at = 500; at < 5000; at += 30) expect(guard.press(standing('warn'), press(at, true))).toBe('once');
  });

  test('one interruption: a warning that was shown with a block is not held again by itself', () => {
    const guard = createPublishGuard();
    guard.press(standing('block'), press(0));
    expect(guard.press(standing('warn', 'Edited.'), press(5000))).toBeUndefined();
  });

  test('foreseeing is no press: a pass is still there afterwards', () => {
    const guard = createPublishGuard();
    guard.armPass('He did it.', 0);
    expect(guard.foresee(standing('block'), press(10))).toBeUndefined();
    expect(guard.press(standing('block'), press(20))).toBeUndefined();
  });

  test('a pass holds for a press that the browser counts as a second click', () => {
    const guard = createPublishGuard();
    guard.press(standing('block'), press(0));
    guard.armPass('He did it.', 10);
    expect(guard.press(standing('block'), press(20, true))).toBeUndefined();
  });

  test('what was led on to another step goes out from there, quick as the author may be', () => {
    const guard = createPublishGuard();
    guard.press(standing('warn'), press(0));
    guard.leadOn('He did it.');
    expect(guard.press(standing('block'), press(100, true))).toBeUndefined();
    expect(guard.press(standing('block', 'Edited.'), press(200))).toBe('until-edited');
  });

  test('a draft published starts anew', () => {
    const guard = createPublishGuard();
    guard.press(standing('warn'), press(0));
    guard.reset();
    expect(guard.press(standing('warn'), press(5000))).toBe('once');
  });
});
