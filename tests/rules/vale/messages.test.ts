import { describe, expect, it } from 'vitest';
import { found, offered } from './check-vale';

const swap = { extends: 'substitution', ignorecase: true };
const replace = { action: { name: 'replace' } };

describe('what a finding says', () => {
  it.each([
    ['the match', { extends: 'existence', tokens: ['hot'] }, 'a hot day', '2-5: Found “hot”.'],
    [
      'what to write, then what was written',
      { ...swap, swap: { utilize: 'use' }, message: '%s, not %s' },
      'Utilize',
      '0-7: use, not Utilize',
    ],
    [
      'all ways out, in quotes once',
      { ...swap, ...replace, swap: { utilize: 'use|apply|try' }, message: "Use '%s' instead of '%s'." },
      'utilize',
      "0-7: Use 'use', 'apply', or 'try' instead of 'utilize'.",
    ],
    [
      'quotes once where only one is quoted',
      { ...swap, ...replace, swap: { utilize: 'use' }, message: "Did you mean '%s'?" },
      'utilize',
      "0-7: Did you mean 'use'?",
    ],
    [
      'quotes of the second word stay',
      { ...swap, ...replace, swap: { utilize: 'use' }, message: "%s, not '%s'" },
      'utilize',
      "0-7: 'use', not 'utilize'",
    ],
    ['how often', { extends: 'occurrence', token: '!', max: 1, message: '%s marks' }, 'a! b!', '1-2: 2 marks'],
    [
      'the word that comes twice',
      { extends: 'repetition', tokens: ['\\w+'], message: '%s again' },
      'it is is',
      '3-8: is again',
    ],
    [
      'what an action makes of it',
      { extends: 'existence', tokens: ['very'], action: { name: 'replace', params: ['so', 'too'] }, message: '%s: %s' },
      'very',
      "0-4: very: 'so' or 'too'",
    ],
    [
      'the match again where the action does nothing',
      { extends: 'existence', tokens: ['very'], action: { name: 'suggest', params: ['spellings'] }, message: '%s: %s' },
      'very',
      '0-4: very: very',
    ],
    ['the case expected', { extends: 'capitalization', match: '$lower', message: '%s: %s' }, 'No', '0-2: No: no'],
    [
      'a number with two decimals',
      { extends: 'metric', formula: 'words / 3', condition: '> 1', message: '%s' },
      'one two three four',
      'whole: 1.33',
    ],
    [
      'nothing of an empty match but that it is',
      { extends: 'existence', raw: ['(?=x)'], message: 'There is one' },
      'an x',
      'whole: There is one',
    ],
  ])('%s', (_, raw, text, expected) => {
    expect(found(raw, text)).toEqual([expected]);
  });
});

describe('what could stand in place of a match', () => {
  const existence = (token: string, name: string, ...params: string[]) => ({
    extends: 'existence',
    tokens: [token],
    nonword: true,
    action: { name, params },
  });
  it.each([
    ['replacements', existence('a', 'replace', 'b', 'c'), 'a', ['b', 'c']],
    ['a swap’s ways', { ...swap, ...replace, swap: { cat: 'dog\\|wolf|lion|' } }, 'cat', ['dog|wolf', 'lion']],
    ['with a capital', { ...swap, ...replace, capitalize: true, swap: { cat: 'dog|lion' } }, 'Cat', ['Dog', 'Lion']],
    ['with the match’s own words', { ...swap, ...replace, swap: { '(\\w+)-mail': '$1mail' } }, 'E-mail', ['Email']],
    ['nothing', existence('a', 'remove'), 'a', ['']],
    ['without what is around', existence('\\(a\\)', 'edit', 'trim', '()'), '(a)', ['a']],
    ['without what is before', existence('\\(a\\)', 'edit', 'trim_left', '('), '(a)', ['a)']],
    ['without what is after', existence('\\(a\\)', 'edit', 'trim_right', ')'), '(a)', ['(a']],
    ['what is before a separator', existence('the the', 'edit', 'truncate', ' '), 'the the', ['the']],
    ['a part', existence('PIN number', 'edit', 'split', ' ', '0'), 'PIN number', ['PIN']],
    ['no part that is not there', existence('PIN number', 'edit', 'split', ' ', '7'), 'PIN number', []],
    ['an expression’s result', existence('a-b', 'edit', 'regex', '(\\w)-(\\w)', '\x24{2} $1 $$'), 'a-b', ['b a $']],
    ['nothing where parameters are missing', existence('a', 'edit', 'regex', 'a'), 'a', []],
    ['not the match itself', existence('a', 'edit', 'replace', 'a', 'b'), 'a', []],
    ['simple case', existence('auto-Scale', 'convert', 'simple'), 'auto-Scale', ['auto scale']],
    ['simple case of what is joined', existence('webHook', 'convert', 'simple'), 'webHook', ['web hook']],
    [
      'the case expected',
      { extends: 'capitalization', match: '$sentence', ...replace },
      'Open House Today',
      ['Open house today'],
    ],
    ['nothing of a program', existence('a', 'suggest', 'program.tengo'), 'a', []],
  ])('%s', (_, raw, text, expected) => {
    expect(offered(raw, text)).toEqual(expected);
  });
});
