import { describe, expect, it } from 'vitest';
import { readPack } from '../../utils/read-pack';

const head = 'goalpost: 1\nid: org.example\nversion: 1.0.0\nname: Example\n';
const rule =
  'rules:\n  - id: a\n    kind: existence\n    terms: [a]\n    severity: warn\n    category: other\n    message: M\n    examples: { flag: [a] }\n';
const problems = (source: string): string[] => {
  const read = readPack(source, 'pack.yaml');
  return 'pack' in read ? [] : read.problems.map(({ line, reason }) => `${line}: ${reason}`);
};

describe('reading a pack', () => {
  it('fills in what was left out', () => {
    const read = readPack(head + rule, 'pack.yaml');
    expect('pack' in read && read.pack).toMatchObject({
      log: 'excerpt',
      mode: 'live',
      failClosed: false,
      goals: [],
      own: { phones: [] },
    });
  });

  it('takes JSON as well', () => {
    expect(problems('{"goalpost":1,"id":"a","version":"1.0.0","name":"A"}')).toEqual([]);
  });

  it.each([
    ['no YAML', 'a: [', /^1: is not YAML: /],
    ['no pack', '- a\n- b', /^1: is not a pack: a pack begins with the line “goalpost: 1”$/],
    ['nothing', '', /^1: is not a pack/],
    ['a misspelled key', `${head}rulez: []`, /^5: “rulez” is not known here; did you mean “rules”\?$/],
    [
      'a misspelled key of a rule',
      head + rule.replace('terms', 'term'),
      /^8: “term” is not known here; did you mean “terms”\?/m,
    ],
    [
      'an unknown kind',
      head + rule.replace('existence', 'existance'),
      /^7: “kind” can't be “existance”; did you mean “existence”\?$/,
    ],
    ['a missing field', head + rule.replace('    message: M\n', ''), /^6: “message” is missing$/],
    [
      'a number for a phrase',
      head + rule.replace('terms: [a]', 'terms: [911]'),
      /^8: “terms” should be a text; write "911" in quotes$/,
    ],
    [
      'a phrase that can’t be read',
      head + rule.replace('terms: [a]', 'terms: ["(a"]'),
      /^8: “terms” “\(a” has a \( without its \)$/,
    ],
    [
      'a phrase of too many',
      head + rule.replace('[a]', `["${'(a|b)'.repeat(12)}"]`),
      /stands for more than 2000 phrases/,
    ],
    ['a phrase of nothing', head + rule.replace('[a]', '["(a)?"]'), /may match nothing at all/],
    ['an unknown wildcard', head + rule.replace('[a]', '["<nme>"]'), /uses <nme>; known are <number>/],
    ['two rules of one name', head + rule + rule.split('\n').slice(1).join('\n'), /^13: “id” “a” is there twice$/],
    [
      'a message too long',
      head + rule.replace('message: M', `message: ${'M'.repeat(161)}`),
      /^11: “message” is longer than 160 characters$/,
    ],
    ['both max and min', head + rule.replace('existence', 'occurrence'), /^6: .*needs `max` or `min`, one of the two$/],
    [
      'an alias bomb',
      `${head}tips: [${'*a, '.repeat(150)}]`.replace('name: Example', 'name: &a Example'),
      /more than 100 YAML aliases/,
    ],
    ['deep nesting', `${head}tips: ${'['.repeat(200)}${']'.repeat(200)}`, /nested more than 30 levels deep/],
    ['a huge file', `${head}#${'x'.repeat(2_000_000)}`, /^1: is larger than 2 MB$/],
  ])('refuses %s, with line and reason', (_, source, expected) => {
    expect(problems(source).join('\n')).toMatch(expected);
  });
});
