import { describe, expect, it } from 'vitest';
import { readPack } from '../../../utils/pack-file/read-pack';

const head = 'goalpost: 1\nid: org.example\nversion: 1.0.0\nname: Example\n';
const rule =
  'rules:\n  - id: a\n    kind: existence\n    terms: [a]\n    severity: warn\n    category: other\n    message: M\n    examples: { flag: [a] }\n';
const toCode = (letter: string) => letter.charCodeAt(0);
/** As a page or the command line reads a file that is not in UTF-8. */
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const billionLaughs = `contact:\n  a0: &a0 ha\n${Array.from({ length: 9 }, (_, level) => `  a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]\n`).join('')}`;
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

  it('takes a byte order mark, tabs in JSON, and any word as a thing to replace', () => {
    expect(problems(`\ufeff${head}`)).toEqual([]);
    expect(problems('{\n\t"goalpost":\t1,\n\t"id": "a", "version": "1.0.0", "name": "A"\n}')).toEqual([]);
    const swaps = rule
      .replace('existence', 'substitution')
      .replace('terms: [a]', 'swap: { a: b, constructor: builder }');
    expect(problems(head + swaps)).toEqual([]);
  });

  it('gives what the file says beside the pack, with no defaults', () => {
    const read = readPack(head, 'pack.yaml');
    expect('raw' in read && read.raw).toEqual({ goalpost: 1, id: 'org.example', version: '1.0.0', name: 'Example' });
  });

  it('lets no key of a file reach what all objects share', () => {
    problems(`${head}own: { __proto__: { polluted: 1 } }\nconstructor: { prototype: { polluted: 1 } }`);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    ['no YAML', 'a: [', /^1: is not YAML: /],
    ['no pack', '- a\n- b', /^1: is not a pack: a pack begins with the line “goalpost: 1”$/],
    ['nothing', ' \n', /^1: is empty: a pack begins with/],
    ['another JSON file', '{"name": "goalpost"}', /^1: is not a pack/],
    ['broken JSON', '{\n"goalpost": 1,\n"id"', /^3: is not JSON or YAML: /],
    ['several documents', `${head}---\n${head}`, /^5: holds more than one document/],
    ['a tab', `${head}own:\n\tphones: []`, /^6: is indented with a tab: use spaces$/],
    ['a newer format', head.replace('goalpost: 1', 'goalpost: 2'), /^1: is for a newer Goalpost \(format 2\): update/],
    ['a format that is none', head.replace('goalpost: 1', 'goalpost: one'), /^1: “goalpost” can't be “one”/],
    ['a key that is there twice', `${head}id: org.other`, /^5: “id” is there twice$/],
    ['a key of JavaScript', `${head}__proto__: { polluted: true }`, /^5: the key “__proto__” is not allowed$/],
    [
      'one further in',
      `${head}own:\n  constructor: { prototype: 1 }`,
      /^6: the key “constructor” is not allowed\n6: the key “prototype”/,
    ],
    [
      'text in Latin-1',
      decoded(Uint8Array.from(`${head}#`, toCode).map((byte) => (byte === 35 ? 0xe9 : byte))),
      /^5: is not written in UTF-8: save it as UTF-8$/,
    ],
    [
      'text in UTF-16',
      decoded(new Uint8Array(Uint16Array.from(`\ufeff${head}`, toCode).buffer)),
      /^1: is not written in UTF-8/,
    ],
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
    ['a billion laughs', head + billionLaughs, /^1: uses YAML aliases of aliases/],
    [
      'an alias of nothing',
      `${head}tips: *none`,
      /YAML: Unresolved alias|aliases of aliases, or ones that are not there/,
    ],
    ['deep nesting', `${head}tips: ${'['.repeat(200)}${']'.repeat(200)}`, /nested more than 30 levels deep/],
    ['very deep nesting', `${head}tips: ${'['.repeat(100_000)}`, /^5: is nested more than 30 levels deep$/],
    [
      'deep nesting in lines',
      head + Array.from({ length: 999 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      /more than 30 levels/,
    ],
    ['a huge file', `${head}#${'x'.repeat(50_000_000)}`, /^1: is larger than 5 MB$/],
  ])('refuses %s, with line and reason', (_, source, expected) => {
    expect(problems(source).join('\n')).toMatch(expected);
  });
});
