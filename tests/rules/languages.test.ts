import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { resolvePacks } from '../../rules/in-force/policy-in-force';
import { lines, packOf } from './one-line';

const french = 'Nous avons tout vu avec vous, et les retards sont pour tous. #bonjouratous !!!';
const english = 'We have seen all of it with you, and the retards are for all of us. #backtoschool !!!';
const unsure = 'Retards #backtoschool !!!';
const words = { id: 'label', kind: 'existence', terms: ['retard(s)?'] };
const form = { id: 'loud', kind: 'shouting' };

describe('rules without a language of their own', () => {
  it('that go by words are for drafts in their pack’s languages, and where the language is unsure', () => {
    const { check } = createChecker([packOf({ languages: ['en'], rules: [words] })]);
    expect(lines(check({ text: french }))).toEqual([]);
    expect(lines(check({ text: english }))).toEqual(['41-48 label: retards']);
    expect(lines(check({ text: unsure }))).toEqual(['0-7 label: Retards']);
    const both = createChecker([packOf({ languages: ['en', 'fr'], rules: [words] })]);
    expect(lines(both.check({ text: french }))).toEqual(['37-44 label: retards']);
    const any = createChecker([packOf({ rules: [words] })]);
    expect(lines(any.check({ text: french }))).toEqual(['37-44 label: retards']);
  });

  it('that go by form are for all drafts, also as conditions', () => {
    const loud = { kind: 'shouting' };
    const few = { kind: 'combination', all: [loud, { kind: 'hashtag', max: 0 }] };
    const worded = { kind: 'combination', all: [loud, { kind: 'existence', terms: ['vous'] }] };
    const rules = [form, { ...few, id: 'few' }, { ...worded, id: 'worded' }];
    const { check } = createChecker([packOf({ languages: ['en'], rules })]);
    expect(lines(check({ text: french }))).toEqual(['75-78 loud: !!!', '75-78 few: !!!']);
    expect(lines(check({ text: 'Wir sind alle da !!!', lang: 'de' }))).toEqual(['17-20 loud: !!!']);
  });
});

describe('a rule that translates another', () => {
  const general = packOf({ id: 'general', languages: ['en'], rules: [form] });
  const told = { id: 'loud-fr', kind: 'shouting', language: 'fr', translates: ['loud'] };

  it('stands in its place in its language, and only there', () => {
    const { check } = createChecker([packOf({ languages: ['fr'], rules: [told] }), general]);
    expect(lines(check({ text: french }))).toEqual(['75-78 loud-fr: !!!']);
    expect(lines(check({ text: english }))).toEqual(['82-85 loud: !!!']);
    expect(lines(check({ text: unsure }))).toEqual(['22-25 loud: !!!']);
  });

  it('leaves its place where it is switched off', () => {
    const off = packOf({ languages: ['fr'], rules: [told], overrides: { 'loud-fr': { enabled: false } } });
    expect(lines(createChecker([off, general]).check({ text: french }))).toEqual(['75-78 loud: !!!']);
  });

  it('says into which language', () => {
    const pack = packOf({ rules: [{ ...told, language: undefined }] });
    expect(() => resolvePacks([pack.id], () => pack)).toThrow('needs a `language`');
  });
});
