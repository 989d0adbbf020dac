import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { packOf } from '../one-line';
import { found, valeChecker } from './check-vale';

describe('what excuses a match', () => {
  const rule = { extends: 'existence', tokens: ['\\w+ app \\w+'], ignorecase: true };

  it('is an exception anywhere in it, as a whole word in its own case', () => {
    expect(found({ ...rule, exceptions: ['App'] }, 'iPhone App store')).toEqual([]);
    expect(found({ ...rule, exceptions: ['App'] }, 'iPhone app store')).toHaveLength(1);
    expect(found({ ...rule, exceptions: ['(?i)APP'] }, 'iPhone app store')).toEqual([]);
    expect(found({ ...rule, exceptions: ['tore'] }, 'iPhone App store')).toHaveLength(1);
  });

  it('is an accepted word, unless the rule says otherwise', () => {
    expect(found(rule, 'iPhone App store', ['[iI]Phone'])).toEqual([]);
    expect(found({ ...rule, vocab: false }, 'iPhone App store', ['[iI]Phone'])).toHaveLength(1);
  });

  it.each([
    ['substitution', { swap: { colour: 'color' } }, 'colour'],
    ['repetition', { tokens: ['\\w+'] }, 'bye bye'],
    ['conditional', { first: 'B[A-Z]+', second: '\\((B[A-Z]+)\\)' }, 'BBC'],
    ['capitalization', { match: '$lower' }, 'BBC'],
  ])('%s knows exceptions and accepted words', (point, fields, text) => {
    const raw = { extends: point, ...fields };
    const word = text.split(' ')[0] as string;
    expect(found(raw, text)).toHaveLength(1);
    expect(found({ ...raw, exceptions: [word] }, text)).toEqual([]);
    expect(found(raw, text, [word])).toEqual([]);
  });
});

describe('a rule that is not wholly proved', () => {
  const check = (vale: object, text: string) => {
    const common = { message: 'm', level: 'warning', scope: ['text'] };
    const rules = [{ kind: 'vale', vale: { ...common, ...vale }, examples: { flag: [] } }];
    const checker = createChecker([packOf({ rules })]);
    return { waiting: checker.waiting.length, findings: checker.check({ text }).findings.length };
  };

  it('runs with what needs no proof, and says that it waits', () => {
    const vale = { extends: 'existence', tokens: ['cat', '(?:a+b+)+c'] };
    expect(check(vale, 'cat')).toEqual({ waiting: 1, findings: 1 });
  });

  it.each([
    ['too few of something', { extends: 'occurrence', token: '(?:a+b+)+c', min: 1 }],
    ['a missing exception', { extends: 'existence', tokens: ['cat'], exceptions: ['(?:a+b+)+c'] }],
    ['a missing introduction', { extends: 'conditional', first: 'cat', second: '((?:a+b+)+c)' }],
    ['a text in the wrong case', { extends: 'capitalization', match: '(?:a+b+)+c' }],
  ])('never takes silence for %s', (_, vale) => {
    expect(check(vale, 'cat')).toEqual({ waiting: 1, findings: 0 });
  });

  it('waits for parts of speech', () => {
    const vale = { extends: 'sequence', tokens: [{ pattern: 'cat' }, { tag: 'VB' }] };
    expect(check(vale, 'cat runs')).toEqual({ waiting: 1, findings: 0 });
  });
});

it('knows parts of speech once they are there', () => {
  const checker = valeChecker({
    extends: 'sequence',
    message: '%s then %s',
    tokens: [{ tag: 'DT' }, { pattern: 'meet' }, { pattern: 'up' }],
  });
  expect(checker.waiting).toEqual([]);
  expect(
    checker.check({ text: 'Come to the meet up. We meet up at noon.' }).findings.map(({ match }) => match),
  ).toEqual(['the meet up']);
});
