import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { nextLine, unseal } from '../../../rules/log/chain';
import { beginning, linesOf, post } from './made-log';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('a line is RFC 8785 JSON with its own SHA-256 at the end', () => {
  const { text, head } = nextLine(undefined, { ...beginning(), at: '2026-11-01T00:00:00.000Z' });
  const { hash, ...content } = JSON.parse(text) as { hash: string };
  expect(hash).toBe(sha256(canonicalize(content) ?? ''));
  expect(head).toEqual({ seq: 0, hash });
  expect(unseal(text)).toEqual({ body: canonicalize(content), hash });
});

test('each line states the hash of the one before', () => {
  const lines = linesOf([beginning(), post(1), post(2)]).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  expect(lines.map(({ prev }) => prev)).toEqual(['', lines[0]?.hash, lines[1]?.hash]);
});

test.each(['Élan “ça”', '\u2028 and \u2029', 'half a pair \ud83d', '👩‍👩‍👧', 'line\r\nbreak\ttab\0', '","hash":"'])(
  'a text of %j stays in its line',
  (text) => {
    const [, line = ''] = linesOf([beginning(), post(1, { text })]);
    expect(line.split('\n')).toHaveLength(1);
    expect((JSON.parse(line) as { entry: { text: string } }).entry.text).toBe(text);
    expect(sha256(unseal(line)?.body ?? '')).toBe(unseal(line)?.hash);
  },
);
