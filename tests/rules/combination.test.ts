import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { lines, packOf } from './one-line';

const found = (rule: object, text: string): string[] =>
  lines(createChecker([packOf({ rules: [{ kind: 'combination', ...rule }] })]).check({ text }));
const a = { kind: 'existence', terms: ['a'] };
const b = { kind: 'existence', terms: ['b'] };
const none = { kind: 'required', terms: ['911'] };

describe('a combination', () => {
  it.each([
    ['stands on the first condition of all', { all: [a, b] }, 'b. a', ['3-4 rule-1: a']],
    ['finds one thing a post', { all: [a, b] }, 'a a b b', ['0-1 rule-1: a']],
    ['needs each of all', { all: [a, b] }, 'a', []],
    ['needs one of any', { any: [a, b] }, 'c b a', ['2-3 rule-1: b']],
    ['needs none of not', { all: [a], not: [b] }, 'a b', []],
    ['needs all and any', { all: [a], any: [b] }, 'a', []],
    ['may be about the whole post', { all: [none] }, 'c', ['rule-1']],
    ['passes over conditions without a place', { all: [none, b] }, 'c b', ['2-3 rule-1: b']],
    ['in one sentence', { all: [a, b], within: 'sentence' }, 'a. B. C b a', ['10-11 rule-1: a']],
    [
      'in each sentence where they meet',
      { all: [a, b], within: 'sentence' },
      'a b. A b.',
      ['0-1 rule-1: a', '5-6 rule-1: A'],
    ],
    ['not in that sentence', { all: [a], not: [b], within: 'sentence' }, 'a b. A c.', ['5-6 rule-1: A']],
    ['whole-post conditions count for every sentence', { all: [a, none], within: 'sentence' }, 'a.', ['0-1 rule-1: a']],
    ['nests', { all: [a, { kind: 'combination', any: [b], not: [none] }] }, 'a b 911', ['0-1 rule-1: a']],
    ['nests and is not met', { all: [a, { kind: 'combination', any: [b], not: [none] }] }, 'a b', []],
  ])('%s', (_, rule, text, expected) => {
    expect(found(rule, text)).toEqual(expected);
  });

  it.each([
    ['nothing to find', {}, 'needs `all` or `any`'],
    ['a condition of an unknown kind', { all: [{ kind: 'magic' }] }, 'magic'],
    ['a condition with the fields of a rule', { all: [{ ...a, severity: 'warn' }] }, 'severity'],
    ['a condition that is wrong in itself', { all: [{ kind: 'occurrence', terms: ['a'] }] }, 'needs `max` or `min`'],
    [
      'too much nesting',
      { all: [1, 2, 3, 4, 5].reduce<object[]>((all) => [{ kind: 'combination', all }], [a]) },
      'deep',
    ],
  ])('refuses %s', (_, rule, reason) => {
    expect(() => packOf({ rules: [{ kind: 'combination', ...rule }] })).toThrow(reason.replace('magic', 'kind'));
  });
});

describe('a hold', () => {
  it('says until when, by whom and why', () => {
    const rule = {
      kind: 'hold',
      active: { from: '2026-10-01', until: '2026-10-31' },
      owner: 'the chief',
      reason: 'the election',
      message: 'Until {until} because of {reason}. Ask {owner}.',
    };
    const check = createChecker([packOf({ rules: [rule] })]).check({ text: 'Hello', at: '2026-10-05' });
    expect(check.findings.map(({ message }) => message)).toEqual([
      'Until 2026-10-31 because of the election. Ask the chief.',
    ]);
  });

  it('has to end or begin', () => {
    expect(() => packOf({ rules: [{ kind: 'hold' }] })).toThrow('active');
  });
});

describe('a vocabulary', () => {
  const check = (packs: object[], text: string): string[] =>
    lines(createChecker(packs.map((one, index) => packOf({ id: `p${index}`, ...one }))).check({ text }));
  const rules = [{ kind: 'existence', terms: ['grit', 'goal post'] }];

  it('accepts words whatever rules that look for terms say', () => {
    expect(check([{ rules, vocabulary: { accept: ['goal post(s)?'] } }], 'goal post grit')).toEqual([
      '10-14 rule-1: grit',
    ]);
    expect(check([{ rules }, { vocabulary: { accept: ['grit'] } }], 'grit')).toEqual([]);
  });

  it('may ask for case as written', () => {
    const vocabulary = { accept: ['GRIT'], case: true };
    expect(check([{ rules, vocabulary }], 'our GRIT project and grit')).toEqual(['21-25 rule-1: grit']);
  });

  it('rejects words by a rule of its own, which can be overridden', () => {
    const first = { vocabulary: { reject: ['learnings', 'synerg(y|ies)'] } };
    const second = { vocabulary: { reject: ['ideate'] } };
    expect(check([first, second], 'Ideate synergies')).toEqual([
      '0-6 vocabulary.reject: Ideate',
      '7-16 vocabulary.reject: synergies',
    ]);
    expect(check([first, { overrides: { 'vocabulary.reject': { severity: 'off' } } }], 'synergy')).toEqual([]);
  });

  it('of expressions is left to the rules that were imported with it', () => {
    expect(
      check([{ rules, vocabulary: { accept: ['gr.t'], reject: ['[a-'], syntax: 'expressions' } }], 'grit'),
    ).toHaveLength(1);
  });

  it('is refused where a phrase can’t be read', () => {
    expect(() => packOf({ vocabulary: { accept: ['(a'] } })).toThrow('without its )');
  });
});
