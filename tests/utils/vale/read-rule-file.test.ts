import { describe, expect, it } from 'vitest';
import { readRuleFile } from '../../../utils/vale/read-rule-file';

const read = (text: string) => readRuleFile(text);

describe('reading the file of a Vale rule', () => {
  it('keeps what the author typed where it is text to match', () => {
    expect(
      read('tokens:\n  - no\n  - 1.50\n  - 010\n  - 12:30\n  - 2020-01-02\n  - ~\n  - "yes"\nswap:\n  on: off\n  y:\n'),
    ).toEqual({
      raw: { tokens: ['no', '1.50', '010', '12:30', '2020-01-02', '~', 'yes'], swap: { on: 'off', y: '' } },
    });
  });

  it('gives the fields Vale’s types, however they are written', () => {
    expect(
      read(
        'IgnoreCase: yes\nnonword: "false"\nmax: "3"\nmin: 1\nscope: text\nraw: a\nexceptions:\nlevel: ~\naction:\n  Name: edit\n  params: regex\n',
      ),
    ).toEqual({
      raw: {
        ignorecase: true,
        nonword: false,
        max: 3,
        min: 1,
        scope: ['text'],
        raw: ['a'],
        action: { name: 'edit', params: ['regex'] },
      },
    });
    expect(read('tokens:\n  - {Pattern: be, negate: on}\n  - {tag: VBN, skip: 2}\n')).toEqual({
      raw: {
        tokens: [
          { pattern: 'be', negate: true },
          { tag: 'VBN', skip: 2 },
        ],
      },
    });
    expect(read('max: many\nalpha: perhaps\n')).toEqual({ raw: { max: 'many', alpha: 'perhaps' } });
  });

  it('lets the last of two equal keys count, and merges', () => {
    expect(read('level: error\nlevel: warning\n')).toEqual({ raw: { level: 'warning' } });
    expect(read('swap:\n  <<: &more {a: b}\n  c: d\n')).toEqual({ raw: { swap: { a: 'b', c: 'd' } } });
  });

  it('lets no key reach what all objects share', () => {
    read('__proto__:\n  polluted: yes\nswap:\n  __proto__: {polluted: yes}\n  constructor: maker\n');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ['a list', '- a', 1, /is no rule/],
    ['nothing', '', 1, /is no rule/],
    ['no YAML', 'extends: existence\nmessage: "a\n', 3, /is not YAML/],
    ['deep nesting', `a: 1\ntokens: ${'['.repeat(9999)}`, 2, /nested more than 30 levels/],
    ['a huge file', `#${'x'.repeat(2_000_000)}`, 1, /is larger than 2 MB/],
  ])('refuses %s', (_, text, line, reason) => {
    expect(read(text)).toEqual({ line, reason: expect.stringMatching(reason) });
  });
});
