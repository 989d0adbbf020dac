import { describe, expect, it, test } from 'vitest';
import type { Finding, Severity } from '../../rules/finding';
import { crossValidate } from './cross-validate';
import type { Judged } from './judge';
import { keptDrafts, readLabelledDrafts, seenDrafts } from './labelled-drafts';
import { measure } from './measure';
import { misjudged } from './misjudged';
import { measureRules, tooLoud } from './rules';

/** A finding in words: "profanity damn", "shouting" for one about the whole post, "tip:" before it for a tip. */
function findingIn(text: string, told: string): Finding {
  const [, tip, category = '', match] = /^(tip:)?(\S+) ?(.*)$/.exec(told) ?? [];
  const start = text.indexOf(match ?? '');
  const severity: Severity = tip ? 'tip' : 'warn';
  const place = match ? { start, end: start + match.length, match } : {};
  return { rule: `no-${category}`, pack: 'p', category, severity, ...place, message: 'm', suggestions: [] };
}

let count = 0;
function judged(
  text: string,
  labels: Record<string, string[]>,
  found: string[],
  goals: [string[], string[]] = [[], []],
) {
  const id = String(count++).padStart(3, '0');
  const spans = Object.fromEntries(Object.entries(labels).filter(([, words]) => words.length > 0));
  const draft = { id, org: 'police', text, labels: Object.keys(labels), spans, goals: goals[0] };
  return { draft, findings: found.map((told) => findingIn(text, told)), goals: goals[1] } satisfies Judged;
}

describe('the figures', () => {
  it('count a label once a draft, and tell right, wrong and missed apart', () => {
    const { findings, byLabel } = measure([
      judged('damn it, damn', { profanity: ['damn'] }, ['profanity damn', 'profanity it']),
      judged('a fine day', {}, ['shouting fine']),
      judged('you fool', { hostile: ['fool'] }, []),
    ]);
    expect([findings.right, findings.wrong, findings.missed]).toEqual([1, 1, 1]);
    expect(byLabel.get('hostile')?.recall).toBe(0);
    expect(byLabel.get('profanity')?.f1).toBe(1);
  });

  it('take a grave label said as a tip for missed', () => {
    const { grave } = measure([
      judged('Amy, 6', { minor: ['Amy, 6'] }, ['tip:minor Amy']),
      judged('Ben, 7', { minor: ['Ben, 7'] }, ['minor Ben']),
    ]);
    expect([grave.right, grave.wrong, grave.missed]).toEqual([1, 0, 1]);
  });

  it('ask of clean drafts how many were warned about, and how many tips they got', () => {
    const { clean, alarmed, tips } = measure([
      judged('a fine day', {}, ['tip:shouting', 'tip:length']),
      judged('a fine day', {}, ['tip:shouting', 'hostile fine']),
      judged('damn', { profanity: ['damn'] }, ['tip:shouting', 'profanity damn']),
    ]);
    expect({ clean, alarmed, tips }).toEqual({ clean: 2, alarmed: 1, tips: 3 });
  });

  it('ask whether a finding stands on the labelled words', () => {
    const long = 'Call Ann at 555-0100 whenever you like, day or night, about whatever it is you have seen out there.';
    const { located } = measure([
      judged(long, { 'personal-info': ['555-0100'] }, ['personal-info 555-0100']),
      judged(long, { 'personal-info': ['555-0100'] }, ['personal-info at 555']),
      judged(long, { 'personal-info': ['555-0100'] }, ['personal-info whenever']),
      judged(long, { 'personal-info': ['555-0100'] }, [`personal-info ${long}`]),
      judged(long, { 'personal-info': ['555-0100'] }, []),
    ]);
    expect(located).toEqual({ right: 2, found: 4 });
  });

  it('compare goals with goals', () => {
    const { goals } = measure([
      judged(
        '',
        {},
        [],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
      ),
    ]);
    expect([goals.right, goals.wrong, goals.missed, goals.f1]).toEqual([1, 1, 1, 0.5]);
  });
});

test('a rule that is right less often than in seven of ten has to be a tip', () => {
  const drafts = [
    ...Array.from({ length: 7 }, () => judged('damn', { profanity: ['damn'] }, ['profanity damn', 'tip:hostile'])),
    ...Array.from({ length: 3 }, () => judged('damn', {}, ['profanity damn', 'tip:hostile'])),
  ];
  expect(tooLoud(measureRules(drafts))).toEqual([]);
  const more = [...drafts, judged('damn', {}, ['profanity damn'])];
  expect(tooLoud(measureRules(more)).map(({ rule, right, wrong }) => `${rule} ${right}:${wrong}`)).toEqual([
    'no-profanity 7:4',
  ]);
});

test('a draft has no say in how loudly the rules speak on it', () => {
  const wrong = Array.from({ length: 4 }, () => judged('damn', {}, ['profanity damn']));
  const lone = judged('a fine day', {}, ['hostile fine']);
  const said = crossValidate([...wrong, lone]);
  expect(said.slice(0, 4).flatMap(({ findings }) => findings)).toEqual([]);
  expect(said[4]?.findings.map(({ severity }) => severity)).toEqual(['warn']);
});

test('what was judged otherwise than labelled is told with the rule that said it', () => {
  const told = misjudged([
    judged('damn it', { hostile: [] }, ['profanity damn']),
    judged('damn it', { profanity: [] }, ['profanity damn']),
  ]);
  expect(told.map((line) => JSON.parse(line))).toEqual([
    { id: expect.any(String), missed: ['hostile'], wrong: ['profanity: no-profanity (warn) damn'], text: 'damn it' },
  ]);
});

test('the drafts kept are labelled ones, and half of them nobody who wrote a rule has seen', () => {
  const ids = readLabelledDrafts(keptDrafts).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...seenDrafts].filter((id) => !ids.includes(id))).toEqual([]);
  expect(seenDrafts.size / ids.length).toBeCloseTo(0.5, 1);
});
