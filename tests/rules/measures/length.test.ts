import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { measureLength } from '../../../rules/measures/length';
import { countGraphemes } from '../../../rules/text/graphemes';

const x = (text: string): number => measureLength(text, { count: 'x-weighted', max: 280 }).used;

describe('on X', () => {
  it.each([
    'plain text',
    'https://example.org/a/very/long/path?with=query#and-hash',
    'see example.com.',
    'EXAMPLE.CO.UK/path and sub.domain.example.org:8080/x',
    'jo@example.com is an address, @jo is a mention',
    'not.atld or file.txt or v1.2.3 or p.m. or e.g. this',
    '日本語のテキスト',
    '👩‍👩‍👧‍👦 🇨🇦 👍🏽 1️⃣ ❤️ ☺ ©️',
    'e\u0301lan élan',
    'http://a.b.co/(x) (https://example.org/(y))',
    '#tag.com $cash.com -dash.com _under.com /slash.com',
    'done.next sentence',
    '“curly” – dash — … €',
  ])('%s', (text) => expect(x(text)).toBe(twitter.parseTweet(text).weightedLength));

  it('any mixture of words, links, emoji and other scripts, as posts have them', () => {
    const thing = fc.constantFrom(
      ...['word', 'élan', '日本', '👍🏽', '🇨🇦', '@jo', '#Road', 'jo@mail.ca', '$6.99', 'p.m.', 'file.txt', '1️⃣'],
      ...[
        'example.org',
        'sub.example.co.uk/path',
        'https://example.ca/a?q=1',
        'http://example.org:80/a_(b)',
        'example.org/é',
      ],
    );
    const part = fc.tuple(
      fc.constantFrom('', '(', '“', '"'),
      thing,
      fc.constantFrom('', ')', '”', '.', ',', '!', '…', ':'),
      fc.constantFrom(' ', '\n', '\u00a0'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.flat().join('');
        expect(x(text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('elsewhere', () => {
  it('graphemes are what a reader sees as one character', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const parts = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '👩‍👩‍👧‍👦',
      '🇨🇦',
      '🇨',
      '👍🏽',
      '1️⃣',
      '#',
      '❤️',
      '❤',
      '\r\n',
      '\n',
      '\u200d',
      '\u200b',
      '日',
      'क्षि',
      '…',
      '©️',
      '®',
      '\ufe0f',
      '가',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
        const text = all.join('');
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['utf16', 'a👍🏽', 5],
    ['graphemes', 'a👍🏽', 2],
    ['mastodon', 'see https://example.org/a/very/long/path now', 31],
    ['mastodon', 'example.org @jo@mastodon.social!', 16],
  ] as const)('%s: %s', (count, text, used) => expect(measureLength(text, { count, max: 500 }).used).toBe(used));

  it('a limit of bytes counts as well', () => {
    const limit = { count: 'graphemes', max: 300, bytes: 3000 } as const;
    expect(measureLength('👩‍👩‍👧‍👦'.repeat(100), limit)).toEqual({ used: 100, max: 300, over: false });
    expect(measureLength('👩‍👩‍👧‍👦'.repeat(200), limit)).toEqual({ used: 200, max: 300, over: true });
  });
});
