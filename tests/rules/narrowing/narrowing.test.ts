import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { lines, packOf } from '../one-line';

const found = (rule: object, text: string, draft: object = {}): string[] =>
  lines(
    createChecker([packOf({ rules: [{ kind: 'existence', terms: ['guilty'], ...rule }] })]).check({ text, ...draft }),
  );
const count = (rule: object, text: string, draft: object = {}): number => found(rule, text, draft).length;

describe('except', () => {
  const rule = { terms: ['apple', 'us'] };
  it.each([
    ['a match inside an exception', ['apple pie'], 'An apple pie', 0],
    ['a match with an exception inside', ['us'], 'us', 0],
    ['only that match', ['apple pie'], 'An apple pie and an apple', 1],
    ['an exception that only overlaps excuses nothing', ['pie apple'], 'an apple pie', 1],
    ['case as it comes', ['US'], 'the us', 0],
  ])('%s', (_, except, text, expected) => {
    expect(count({ ...rule, except }, text)).toBe(expected);
  });

  it('may ask for case as written', () => {
    const except = { terms: ['US'], case: true };
    expect(count({ ...rule, except }, 'the US')).toBe(0);
    expect(count({ ...rule, except }, 'tell us')).toBe(1);
  });
});

describe('quoted: ignore', () => {
  it.each([
    ['“ ”', 'He said “I am guilty” today', 0],
    ['" "', 'He said "I am guilty" today', 0],
    ['« »', 'Il a dit « guilty »', 0],
    ['‘ ’', 'He said ‘I’m guilty’ today', 0],
    ['a quoted line', '> guilty\nwe reply', 0],
    ['outside', 'He is guilty, “he said”', 1],
    ['an apostrophe opens nothing', 'It’s guilty, that’s it', 1],
    ['what is never closed', '“He is guilty', 1],
    ['another paragraph', '“He\n\nis guilty”', 1],
    ['inches', 'a 5" guilty 6" board', 1],
  ])('%s', (_, text, expected) => {
    expect(count({ quoted: 'ignore' }, text)).toBe(expected);
  });
});

describe('negated: ignore', () => {
  it.each([
    ['He is not guilty', 0],
    ['He isn’t guilty', 0],
    ['No one here is guilty', 0],
    ['Nobody was found guilty', 0],
    ['Il n’est pas guilty', 0],
    ['Not here, but he is guilty', 1],
    ['This is not over. He is guilty', 1],
    ['Not only is he guilty', 1],
    ['No doubt he is guilty', 1],
    ['not yet\nguilty', 1],
    ['He is guilty, not me', 1],
  ])('%s', (text, expected) => {
    expect(count({ negated: 'ignore' }, text)).toBe(expected);
  });
});

describe('position', () => {
  const long = 'word '.repeat(50);
  it.each([
    ['start', 'Guilty he is. Well.', {}, 1],
    ['start', 'Well. Guilty he is.', {}, 0],
    ['end', 'Guilty he is. Well.', {}, 0],
    ['end', 'Well. Guilty he is.', {}, 1],
    ['before-fold', `guilty ${long}`, { network: 'linkedin' }, 1],
    ['before-fold', `${long} guilty`, { network: 'linkedin' }, 0],
    ['after-fold', `${long} guilty`, { network: 'linkedin' }, 1],
    ['after-fold', `${long} guilty`, { network: 'facebook' }, 0],
    ['after-fold', `${long} guilty`, {}, 0],
    ['before-fold', `${'👩‍👩‍👧‍👦'.repeat(100)} guilty`, { network: 'instagram' }, 1],
  ])('%s in “%s” with %o', (position, text, draft, expected) => {
    expect(count({ position }, text, draft)).toBe(expected);
  });
});

describe('near', () => {
  it.each([
    [0, 'suspect guilty', 1],
    [0, 'the suspect is guilty', 0],
    [2, 'the suspect, he is guilty', 1],
    [2, 'guilty is the suspect', 1],
    [2, 'guilty is the one and only suspect', 0],
  ])('within %i words: %s', (within, text, expected) => {
    expect(count({ near: { terms: ['suspect'], within } }, text)).toBe(expected);
  });
});

describe('active', () => {
  const active = { from: '2026-10-01', until: '2026-10-31' };
  it.each([
    ['2026-09-30T23:59:59', 0],
    ['2026-10-01T00:00:00', 1],
    ['2026-10-31T23:59:59', 1],
    ['2026-11-01T00:00:00', 0],
    ['nonsense', 1],
  ])('at %s', (at, expected) => {
    expect(count({ active }, 'guilty', { at })).toBe(expected);
  });

  it('is asked of now where the draft says no time', () => {
    expect(count({ active: { until: '2001-01-01' } }, 'guilty')).toBe(0);
    expect(count({ active: { from: '2001-01-01' } }, 'guilty')).toBe(1);
  });

  it.each([
    [{}, 'needs `from`, `until` or both'],
    [{ from: '2026-02-30' }, 'no calendar has'],
    [{ from: '2026-03-02', until: '2026-03-01' }, 'ends before it begins'],
    [{ from: 'tomorrow' }, 'write a date as'],
  ])('%o is refused', (wrong, reason) => {
    expect(() => packOf({ rules: [{ kind: 'existence', terms: ['a'], active: wrong }] })).toThrow(reason);
  });
});

describe('severities', () => {
  const severity = (packs: object[], role?: string) =>
    createChecker(packs.map((one, index) => packOf({ id: `p${index}`, ...one }))).check({
      text: 'guilty',
      ...(role ? { role } : {}),
    }).findings[0]?.severity;
  const rule = { id: 'r', kind: 'existence', terms: ['guilty'], severity: 'warn', severities: { officer: 'block' } };

  it('are those of the author’s role', () => {
    expect(severity([{ rules: [rule] }], 'officer')).toBe('block');
    expect(severity([{ rules: [rule] }], 'staff')).toBe('warn');
    expect(severity([{ rules: [rule] }])).toBe('warn');
  });

  it('of several packs are the strictest, unless overridden for all', () => {
    const child = { rules: [{ ...rule, severity: 'tip', severities: { staff: 'tip', chief: 'block' } }] };
    expect(['officer', 'staff', 'chief', undefined].map((role) => severity([{ rules: [rule] }, child], role))).toEqual([
      'block',
      'warn',
      'block',
      'warn',
    ]);
    expect(severity([{ rules: [rule] }, { overrides: { r: { severity: 'tip' } } }], 'officer')).toBe('tip');
  });
});
