import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { runToEnd } from '../../../rules/judging/run-to-end';
import { points } from '../../../rules/vale/points';
import { readPack } from '../../../utils/pack-file/read-pack';
import { importStyles } from '../../../utils/vale/import-styles';
import { toPackSource } from '../../../utils/vale/pack-source';
import { isForImport, type SourceFile, toSourceFile } from '../../../utils/vale/source-file';
import { unzip } from '../../../utils/zip/unzip';
import { styleFiles } from './style-files';

const run = (files: readonly SourceFile[], name = 'styles') => runToEnd(importStyles(files, { name }));
const report = run(styleFiles());
const ruleOf = (id: string) => report.pack.rules.find((rule) => rule.id === id);

describe('the names of rules', () => {
  const text = 'extends: existence\nmessage: M\ntokens: [abc]\n';

  it('stay as they are, and stay apart where an id can’t have all of them', () => {
    const paths = ['S/A&B.yml', 'S/A+B.yml', 'S/A-B.yml', 'S/Ä b.yml', 'e\u0301/ñ.yml'];
    const { pack, raw, left } = run(paths.map((path) => ({ path, text })));
    expect(pack.rules.map(({ id }) => id)).toEqual(['S.A-B-2', 'S.A-B-3', 'S.A-B', 'S.Ä b', 'e\u0301.ñ']);
    expect(raw.rules).toMatchObject(pack.rules.map(({ id }) => ({ id })));
    expect(left).toEqual([]);
  });

  it('are there twice only where they are the same', () => {
    const { taken, left } = run(['one/S/A.yml', 'two/S/A.yml'].map((path) => ({ path, text })));
    expect([taken, left]).toEqual([1, [{ rule: 'S.A', file: 'two/S/A.yml', reason: 'is there twice' }]]);
  });

  it('make an id of a pack without spaces', () => {
    expect(run([{ path: 'My Été/A.yml', text }]).pack.id).toBe('vale.my-été');
  });
});

describe('importing a folder of Vale styles', () => {
  it('takes a rule of every kind there is, switched off', () => {
    const taken = new Set(report.pack.rules.map((rule) => (rule.kind === 'vale' ? rule.vale.extends : rule.kind)));
    expect([...taken].sort()).toEqual(Object.keys(points).sort());
    expect(report.pack.rules.every((rule) => !rule.enabled && rule.category === 'style')).toBe(true);
    expect(report.taken).toBe(report.pack.rules.length);
  });

  it('lists every other rule with its file, its line and the reason', () => {
    const lines = report.left.map(({ rule, file, line, reason }) => `${rule} ${file}:${line ?? ''} ${reason}`);
    const expected = [
      /^Bad\.Haiku styles\/Bad\/Haiku\.yml:1 not supported: “extends: haiku”/,
      /^Bad\.Headings .*:3 not applicable to posts: scope “heading”/,
      /^Bad\.Laughs .*:1 uses YAML aliases/,
      /^Bad\.Program .*:1 not supported: script/,
      /^Bad\.Silent .*:1 has no “message”/,
      /^Bad\.Subtraction .* takes one set from another/,
      /^Bad\.Tabs .*:4 is indented with a tab: use spaces/,
      /^Bad\.Typing .*:1 not supported: spelling/,
      /^Bad\.Typo .*:3 has a field “tokenz”/,
      /^Bad\.Unclosed .*:5 .*“\(” without its “\)”/,
      /^Posts\.Shop .* is switched off in \.vale\.ini, line 18/,
      /^Vale\.Repetition \.vale\.ini: is switched off in \.vale\.ini, line 20/,
      /^Vale\.Spelling .* not supported: spelling/,
    ];
    expect(lines).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(lines[index]).toMatch(pattern);
  });

  it('honours levels, ignored tokens and vocabularies, and makes Vale’s own rules of these', () => {
    expect(ruleOf('Posts.Fillers')).toMatchObject({ severity: 'tip' });
    expect(ruleOf('Posts.Plainer')).toMatchObject({ severity: 'block' });
    expect(ruleOf('Posts.Fillers')).toMatchObject({ vale: { ignore: ['(\\{\\{[^}]+\\}\\})', '(<<\\w{2,20}>>)'] } });
    expect(report.pack.vocabulary).toMatchObject({
      syntax: 'expressions',
      accept: ['Engine 7', '(?i)skidoo', 'dispatch(?:er)?'],
    });
    expect(ruleOf('Vale.Terms')).toMatchObject({ vale: { swap: { 'engine 7': 'Engine 7' } } });
    expect(ruleOf('Vale.Avoid')).toMatchObject({ vale: { tokens: ['gossip mill'] } });
  });

  it('says what is not used', () => {
    expect(report.notices).toEqual([
      expect.stringMatching(/^\.vale\.ini, line 5: “Packages” is not used: packages are not downloaded/),
      expect.stringMatching(/line 16: “IgnoredScopes” is not used/),
      expect.stringMatching(/line 8: the section \[formats\] is not used/),
      expect.stringMatching(/line 22: the section \[\*\.rst\] is not used/),
      '.vale.ini, line 19: there is no rule “Posts.Gone” here',
      expect.stringMatching(/the vocabulary “Elsewhere” is not used/),
    ]);
  });

  it('gives a pack whose file reads back as the same pack', () => {
    expect(report.pack).toMatchObject({ id: 'vale.styles', version: '1.0.0', licence: 'MIT License' });
    const read = readPack(toPackSource(report.raw), 'pack.yaml');
    expect(read).toEqual({ pack: report.pack, raw: report.raw });
  });

  it('says how far it is, a file at a time', () => {
    const steps = [...importStyles(styleFiles(), { name: 'styles' })];
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index));
    expect(steps.at(0)?.what).toBe('styles/Bad/Good.yml');
    expect(steps.every(({ total }) => total === steps.length - 1)).toBe(true);
  });
});

describe('other ways in', () => {
  it('reads the same from a zip, below a folder of its own', () => {
    const entries = styleFiles().map(({ path, text }) => [`team/${path}`, strToU8(text)] as const);
    const { files } = unzip(zipSync({ ...Object.fromEntries(entries), 'team/photo.jpg': strToU8('?') }), isForImport);
    const zipped = run(files.map(({ path, bytes }) => toSourceFile(path, bytes)));
    expect(zipped.pack).toEqual(report.pack);
    expect(zipped.left.map((one) => one.rule)).toEqual(report.left.map((one) => one.rule));
  });

  it('takes one style by itself, named after its folder, with its own version and origin', () => {
    const { pack, left, notices } = run(styleFiles('styles/Posts'), 'Posts');
    expect(pack).toMatchObject({
      id: 'vale.posts',
      version: '2.1.0',
      licence: 'MIT License',
      source: 'https://example.org/posts',
    });
    expect(pack.rules.map((rule) => rule.id)).toContain('Posts.Shop');
    expect([left, notices]).toEqual([[], []]);
  });

  it('takes a StylesPath without its .vale.ini, with all its vocabularies', () => {
    const { pack } = run(styleFiles('styles'));
    expect(pack.rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(['Bad.Good', 'Posts.Shop']));
    expect(pack.vocabulary.accept).toContain('unused');
  });

  it('switches the rules on where it is asked to, and they find things', () => {
    const { pack } = runToEnd(importStyles(styleFiles(), { name: 'styles', enabled: true }));
    const { findings } = createChecker([pack]).check({ text: 'Basically, a gossip mill. We commence!' });
    expect(findings.map(({ rule, severity, match }) => [rule, severity, match])).toEqual([
      ['Posts.Fillers', 'tip', 'Basically'],
      ['Vale.Avoid', 'block', 'gossip mill'],
      ['Posts.Plainer', 'block', 'commence'],
    ]);
  });

  it('leaves out what “MinAlertLevel” asks to, but nothing where it says nothing', () => {
    const rule = (level: string) => `extends: existence\nmessage: M\nlevel: ${level}\ntokens: [a]\n`;
    const files = [
      { path: 'styles/S/A.yml', text: rule('suggestion') },
      { path: 'styles/S/B.yml', text: rule('error') },
    ];
    const ini = (text: string) => ({
      path: '.vale.ini',
      text: `StylesPath = styles\n${text}\n[*]\nBasedOnStyles = S\n`,
    });
    expect(run([...files, ini('')]).left).toEqual([]);
    expect(run([...files, ini('MinAlertLevel = warning')]).left).toMatchObject([
      { rule: 'S.A', reason: 'is a suggestion, and “MinAlertLevel” asks for warnings at least' },
    ]);
  });

  it('leaves out the second of two rules of one name, and files that are not UTF-8', () => {
    const text = 'extends: existence\nmessage: M\ntokens: [a]\n';
    const files = [
      { path: 'one/S/A.yml', text },
      { path: 'two/S/A.yml', text },
      toSourceFile('two/S/B.yml', Uint8Array.of(0xff, 0xfe, 0x65, 0)),
    ];
    expect(run(files).left).toEqual([
      { rule: 'S.A', file: 'two/S/A.yml', reason: 'is there twice' },
      { rule: 'S.B', file: 'two/S/B.yml', reason: 'is written in UTF-16: save it as UTF-8' },
    ]);
  });

  it('takes a vocabulary with no style at all, where Vale’s own rules are asked for', () => {
    const ini = { path: '.vale.ini', text: 'StylesPath = s\nVocab = V\n[*]\nBasedOnStyles = Vale\n' };
    const words = { path: 's/config/vocabularies/V/reject.txt', text: 'gossip\n' };
    expect(run([ini, words]).pack.rules.map((rule) => rule.id)).toEqual(['Vale.Repetition', 'Vale.Avoid']);
  });

  it('passes over words and ignored tokens that are no expressions, and says so', () => {
    const ini = { path: '.vale.ini', text: 'Vocab = V\n[*]\nBasedOnStyles = Vale\nTokenIgnores = (a, [b]\n' };
    const words = { path: 'Vocab/V/accept.txt', text: 'fine\n(never\nfine\n' };
    const { pack, notices } = run([ini, words]);
    expect(pack.vocabulary.accept).toEqual(['fine']);
    expect(notices).toEqual([
      expect.stringMatching(/^\.vale\.ini, line 4: “TokenIgnores” is not used: .*“\(” without its “\)”/),
      expect.stringMatching(/^Vocab\/V\/accept\.txt, line 2: .*“\(” without its “\)”/),
    ]);
  });

  it('gives names that a pack can have', () => {
    const { pack } = run([{ path: 'Our Style/Café & co.yml', text: 'extends: existence\nmessage: M\ntokens: [a]\n' }]);
    expect([pack.id, pack.rules[0]?.id]).toEqual(['vale.our-style', 'Our Style.Café co']);
  });

  it.each([
    ['nothing', []],
    [
      'no style',
      [
        { path: 'a/mkdocs.yml', text: 'site_name: x' },
        { path: 'b.txt', text: 'extends: existence' },
      ],
    ],
  ])('refuses %s', (_, files) => {
    expect(() => run(files, 'it')).toThrow('“it” holds no Vale style: a style is a folder of .yml files');
  });

  it('refuses an id that no pack can have', () => {
    expect(() => runToEnd(importStyles(styleFiles(), { name: 'a', id: 'no/id' }))).toThrow(/“id” use letters/);
  });
});
