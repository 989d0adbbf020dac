import { describe, expect, it } from 'vitest';
import { packDifference } from '../../../rules/judging/difference';
import { packSchema } from '../../../rules/pack';
import { packOf } from '../one-line';

const rule = { id: 'no-plates', kind: 'existence', terms: ['plate', 'tag'] };
const before = packOf({ rules: [rule] });

/** The sentences of all differences between two packs of these fields. */
function sentences(old: Parameters<typeof packOf>[0], now: Parameters<typeof packOf>[0]): string[] {
  return packDifference(packOf(old), packOf(now)).map(
    ({ what, subject, sentence }) => `${what} ${subject}: ${sentence}`,
  );
}

describe('the difference between two versions of a pack', () => {
  it('is nothing between equal packs', () => {
    expect(packDifference(before, packOf({ rules: [rule] }))).toEqual([]);
  });

  it('tells severities first, also where they are changed from another pack', () => {
    const now = {
      mode: 'pilot',
      name: 'Tests',
      failClosed: true,
      overrides: { 'no-a': { severity: 'off' }, 'no-b': { severity: 'tip', enabled: true } },
      rules: [{ ...rule, severity: 'block', enabled: false, message: 'No plates.' }],
    };
    expect(sentences({ rules: [rule], overrides: { 'no-b': { severity: 'block' } } }, now)).toEqual([
      'severity pack: the pack’s mode is now pilot; it was live',
      'severity pack: the pack’s failClosed is now yes; it was no',
      'severity override no-a: What this pack makes of “no-a” is now off; it was as its own pack has it',
      'severity override no-b: What this pack makes of “no-b” is now a tip, switched on; it was a block',
      'severity rule no-plates: “no-plates” is now a block; it was a warn',
      'severity rule no-plates: “no-plates” is now off; it was on',
      'changed rule no-plates: message of “no-plates” is now “No plates.”; it was “Say it otherwise.”',
      'changed pack: name of the pack is now “Tests”; it was “Test”',
    ]);
  });

  it('tells rules that came and went, and what came and went in the others', () => {
    const old = { rules: [rule, { id: 'old', kind: 'existence', terms: ['x'] }] };
    const now = {
      rules: [
        { ...rule, terms: ['plate', 'licence plate'], near: { terms: ['car'], within: 'post' } },
        { id: 'new', kind: 'existence', terms: ['x'], severity: 'tip' },
      ],
    };
    expect(sentences(old, now)).toEqual([
      'added rule new: The rule “new” is new (tip): “Say it otherwise.”',
      'removed rule old: The rule “old” is gone',
      'changed rule no-plates: near of “no-plates” is now terms “car”; within “post”; it was not there',
      'changed rule no-plates: terms of “no-plates” has 1 more: “licence plate”; and 1 less: “tag”',
    ]);
    const [change] = packDifference(packOf(old), packOf(now)).filter(({ added }) => added);
    expect(change).toMatchObject({ added: ['“licence plate”'], removed: ['“tag”'] });
  });

  it('tells fields inside fields, pairs, examples and another order', () => {
    const swap = { id: 'words', kind: 'substitution', swap: { utilize: 'use', commence: ['start', 'begin'] } };
    const near = { terms: ['car'], within: 'post' };
    const old = { rules: [{ ...rule, near }, swap] };
    const now = {
      rules: [
        {
          ...rule,
          terms: ['tag', 'plate'],
          near: { terms: ['car', 'van'] },
          examples: { flag: [{ text: 'a plate', network: 'x' }] },
        },
        { ...swap, swap: { utilize: 'apply', commence: ['start', 'begin'] } },
      ],
    };
    expect(sentences(old, now)).toEqual([
      'changed rule no-plates: near terms of “no-plates” has 1 more: “van”',
      'changed rule no-plates: near within of “no-plates” is now “sentence”; it was “post”',
      'changed rule no-plates: examples flag of “no-plates” has 1 more: text “a plate”; network “x”; and 1 less: “x”',
      'changed rule no-plates: terms of “no-plates” has the same entries in another order',
      'changed rule words: swap of “words” has 1 more: “utilize” → “apply”; and 1 less: “utilize” → “use”',
    ]);
  });

  it('tells goals and clauses by language, tips, contacts, vocabulary, roles and other fields', () => {
    const clause = { id: '1', title: 'Plates', body: 'None.' };
    const goal = { id: 'roads', name: 'Roads', terms: ['road'], examples: { serves: ['road'] } };
    const old = { policy: [clause], goals: [goal], roles: ['officer'], version: '1.0.0', licence: 'Ours' };
    const now = {
      version: '1.1.0',
      policy: [
        { ...clause, body: 'Never.' },
        { ...clause, language: 'fr' },
      ],
      goals: [{ ...goal, target: { posts: 2, per: 'week' } }],
      tips: [{ text: 'Be kind.' }],
      own: { phones: ['555-0100'] },
      vocabulary: { accept: ['Plateau'] },
      roles: ['officer', 'staff'],
    };
    expect(sentences(old, now).map((sentence) => sentence.slice(sentence.indexOf(': ') + 2))).toEqual([
      'target of “roads” is now posts 2; per “week”; it was not there',
      'The clause “1 (fr)” is new: “Plates”',
      'body of “1” is now “Never.”; it was “None.”',
      'The tip “Be kind.” is new',
      'version of the pack is now “1.1.0”; it was “1.0.0”',
      'own phones of the pack has 1 more: “555-0100”',
      'roles of the pack has 1 more: “staff”',
      'vocabulary accept of the pack has 1 more: “Plateau”',
      'licence of the pack is gone; it was “Ours”',
    ]);
  });

  it('tells who signed, not that the signature is another one', () => {
    const signed = (key: string, value: string) => packOf({ signature: { algorithm: 'Ed25519', key, value } });
    const words = (old: typeof before, now: typeof before) => packDifference(old, now).map(({ sentence }) => sentence);
    expect(words(signed('a', 'a'), signed('a', 'b'))).toEqual([]);
    expect(words(signed('a', 'a'), signed('b', 'b'))).toEqual(['The signature is by another key']);
    expect(words(packOf({}), signed('b', 'b'))).toEqual(['The signature is new']);
  });

  it('shows five of many entries, and gives them all', () => {
    const terms = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    const [difference] = packDifference(before, packOf({ rules: [{ ...rule, terms: [...rule.terms, ...terms] }] }));
    expect(difference?.sentence).toMatch(/has 40 more: “word 0”, .*“word 4” and 35 others$/);
    expect(difference?.added).toHaveLength(40);
  });

  it('leaves no field of a pack out', () => {
    const fields = Object.keys(packSchema.def.shape).filter((field) => field !== 'signature');
    const untold = fields.filter((field) => {
      const now = { ...before, [field]: { other: { severity: 'tip' } } } as unknown as typeof before;
      const isList = Array.isArray(before[field as keyof typeof before]);
      const changed = isList ? { ...before, [field]: [{ id: 'other', text: 'other' }] } : now;
      return packDifference(before, changed as typeof before).length === 0;
    });
    expect(untold).toEqual([]);
  });
});
