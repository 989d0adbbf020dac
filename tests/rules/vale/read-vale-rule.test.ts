import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../rules/vale/built-in-rules';
import { readValeRule } from '../../../rules/vale/read-vale-rule';
import { found } from './check-vale';

const message = 'Found it.';

function reasonFor(raw: Record<string, unknown>): string {
  const reading = readValeRule(raw);
  return 'reason' in reading ? reading.reason : '';
}

describe('a rule of a Vale style', () => {
  it('is taken with Vale’s defaults', () => {
    expect(readValeRule({ extends: 'existence', message, tokens: ['a'] })).toEqual({
      rule: {
        extends: 'existence',
        message,
        level: 'warning',
        scope: ['text'],
        limit: 0,
        tokens: ['a'],
        raw: [],
        ignorecase: false,
        nonword: false,
        append: false,
        exceptions: [],
        vocab: true,
      },
    });
  });

  it('may write its fields in any case, name itself, and say what Vale no longer heeds', () => {
    const reading = readValeRule({
      Extends: 'substitution',
      name: 'x',
      Message: message,
      ignoreCase: true,
      swap: { a: 'b' },
      pos: 'NN',
      code: false,
    });
    expect(reading).toMatchObject({ rule: { extends: 'substitution', ignorecase: true, swap: { a: 'b' } } });
  });

  it('may have fields that Vale overlooks', () => {
    expect(reasonFor({ extends: 'consistency', message, either: { a: 'b' }, colour: 'red' })).toBe('');
  });

  it.each([
    [{ message }, 'has no “extends”: it must say which kind of rule it is'],
    [{ extends: 'existence', tokens: ['a'] }, 'has no “message”'],
    [{ extends: 'existence', message, tokens: ['', ' '] }, 'looks for nothing: it has neither “tokens” nor “raw”'],
    [{ extends: 'poetry', message }, 'not supported: “extends: poetry”'],
    [{ extends: 'constructor', message }, 'not supported: “extends: constructor”'],
    [
      { extends: 'script', message, script: 'x' },
      'not supported: script, since it runs a program, and rules of a pack never run programs',
    ],
    [
      { extends: 'spelling', message },
      'not supported: spelling, since it needs a dictionary; the browser checks spelling itself',
    ],
    [
      { extends: 'existence', message, code: true },
      'says “code: true”, which Vale no longer takes: write “scope: raw”',
    ],
    [{ extends: 'existence', message, token: ['a'] }, 'has a field “token” that Vale does not know here'],
    [
      { extends: 'existence', message, scope: ['heading', 'table.cell'] },
      'not applicable to posts: scope “heading”, “table.cell”',
    ],
    [
      { extends: 'metric', message, formula: 'words +', condition: '> 1' },
      '“words +” has its end where a number or a variable is expected',
    ],
  ])('%j: %s', (raw, reason) => {
    expect(reasonFor(raw)).toBe(reason);
  });

  it.each([
    [{ extends: 'existence', message, tokens: ['a('] }, 'a('],
    [{ extends: 'existence', message, tokens: ['a'], ignorecase: 'perhaps' }, 'ignorecase'],
    [{ extends: 'existence', message, level: 'fatal', tokens: [] }, 'level'],
    [{ extends: 'sequence', message, tokens: [{ pattern: 'a', skip: -1 }] }, 'tokens.0.skip'],
  ])('%j is not taken, and the reason names what is wrong', (raw, named) => {
    expect(reasonFor(raw)).toContain(named);
  });

  it('is taken where one of its scopes is in a post, or its point overrides them', () => {
    expect(reasonFor({ extends: 'existence', message, tokens: ['a'], scope: ['heading', 'text'] })).toBe('');
    expect(reasonFor({ extends: 'metric', message, formula: 'words', condition: '> 1', scope: ['heading'] })).toBe('');
  });
});

describe('the rules that are part of Vale', () => {
  const rules = builtInRules({ accept: ['GitHub', 'Log4j', '[pP]y.*\\b'], reject: ['Mac OS X', 'simply'] });
  const raw = (name: string) => rules.find((rule) => rule.name === name)?.raw ?? {};

  it('write accepted words as they are accepted', () => {
    expect(found(raw('Vale.Terms'), 'Github, GitHub, log4j and py', ['GitHub'])).toEqual([
      "0-6: Use 'GitHub' instead of 'Github'.",
      "16-21: Use 'Log4j' instead of 'log4j'.",
    ]);
  });

  it('avoid rejected words, in their own case', () => {
    expect(found(raw('Vale.Avoid'), 'Mac OS X, simply. Simply.')).toEqual([
      "0-8: Avoid using 'Mac OS X'.",
      "10-16: Avoid using 'simply'.",
    ]);
  });

  it('see words that come twice', () => {
    expect(found(raw('Vale.Repetition'), 'the the - - The the')).toEqual(["0-7: 'the' is repeated!"]);
  });

  it('are only those that have something to say', () => {
    expect(builtInRules({ accept: ['[a-z]'], reject: [] }).map(({ name }) => name)).toEqual(['Vale.Repetition']);
  });
});
