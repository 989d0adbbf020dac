import alex from 'alex';
import writeGood from 'write-good';
import { createChecker } from '../../rules/check';
import type { Parts } from '../../rules/checking/parts';
import { unprovedIn } from '../../rules/expressions/unproved-in';
import { type Pack, packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import baseInFrench from '../../rules/packs/base-fr.yaml';
import police from '../../rules/packs/police.yaml';
import { hearTone } from '../../rules/tone/hear-tone';
import { drafts } from './drafts';
import { hashWords, readClasses } from './floors';
import { expressionRules, packOf, termRules } from './made-packs';
import { timesOf, type Work, warmUp } from './timing';

/** What one check takes: in microseconds, and in floors (word hashes of the same text, measured in turn with it). */
export interface Timing {
  tool: string;
  length: number;
  microseconds: number;
  floors: number;
}

const packs: Record<string, () => Pack[]> = {
  police: () => [baseInFrench, base, police].map((pack) => packSchema.parse(pack)),
  'one rule, 5,000 terms': () => [packOf(termRules(5000, 1))],
  '500 rules, 5,000 terms': () => [packOf(termRules(5000, 500))],
  '5,000 terms and 500 expressions': () => [packOf([...termRules(5000, 500), ...expressionRules(500)])],
};

/** What the options page would have found out at import: the few expressions without bound are safe. */
function provedSafe(made: readonly Pack[]): Parts {
  return { proofs: Object.fromEntries(unprovedIn(made).map(({ key }) => [key, { verdict: 'safe' }])) };
}

function checking(name: string): Work {
  const made = packs[name]?.() ?? [];
  const checker = createChecker(made, provedSafe(made));
  return (text) => checker.check({ text, network: 'x', role: 'officer' });
}

/** Texts are read as the page's own strings are, not as parts of longer ones. */
function flat(text: string): string {
  return [...text].join('');
}

const tools: Record<string, () => Work> = {
  'floor: classes': () => readClasses,
  'floor: word hashes': () => (text) => hashWords(text),
  ...Object.fromEntries(Object.keys(packs).map((name) => [name, () => checking(name)])),
  tone: () => {
    const checker = createChecker([], { tone: hearTone });
    return (text) => checker.check({ text, lang: 'en' });
  },
  'write-good': () => (text) => writeGood(text),
  alex: () => (text) => alex(text),
};

/** Runs one tool on texts of both lengths, in a page of its own: a composer's page has one checker too. */
function measure(tool: string): Timing[] {
  const work = tools[tool]?.() ?? (() => undefined);
  for (const one of [hashWords, work]) warmUp(drafts.flat().map(flat), one);
  return drafts.map((texts) => {
    const [floor = 0, microseconds = 0] = timesOf(texts.map(flat), [hashWords, work]);
    return { tool, length: texts[0]?.length ?? 0, microseconds, floors: microseconds / floor };
  });
}

/** Milliseconds from a pack to its first two checks, in a page that has done nothing yet. */
function stall(name: string): number {
  const made = packs[name]?.() ?? [];
  const [first = '', second = ''] = drafts[0] ?? [];
  const start = performance.now();
  const checker = createChecker(made);
  checker.check({ text: first });
  checker.check({ text: second });
  return performance.now() - start;
}

Object.assign(globalThis, { bench: { measure, stall, tools: Object.keys(tools), packs: Object.keys(packs) } });
