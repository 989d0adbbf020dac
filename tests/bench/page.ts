import alex from 'alex';
import writeGood from 'write-good';
import { createChecker } from '../../rules/check';
import { type Pack, packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import police from '../../rules/packs/police.yaml';
import { drafts } from './drafts';
import { hashWords, readClasses } from './floors';
import { packOf, termRules } from './made-packs';
import { timesOf, type Work, warmUp } from './timing';

/** Microseconds one check takes. */
export interface Timing {
  tool: string;
  length: number;
  microseconds: number;
}

const packs: Record<string, () => Pack[]> = {
  police: () => [packSchema.parse(base), packSchema.parse(police)],
  'one rule, 5,000 terms': () => [packOf(termRules(5000, 1))],
  '500 rules, 5,000 terms': () => [packOf(termRules(5000, 500))],
};

function checking(name: string): Work {
  const checker = createChecker(packs[name]?.() ?? []);
  return (text) => checker.check({ text, network: 'x', role: 'officer' });
}

/** Texts are read as the page's own strings are, not as parts of longer ones. */
function flat(text: string): string {
  return [...text].join('');
}

/** Runs each tool on the same texts, in the page this script is loaded into. */
function measure(names?: readonly string[]): Timing[] {
  const all: Record<string, () => Work> = {
    'floor: classes': () => readClasses,
    'floor: word hashes': () => hashWords,
    ...Object.fromEntries(Object.keys(packs).map((name) => [name, () => checking(name)])),
    'write-good': () => (text) => writeGood(text),
    alex: () => (text) => alex(text),
  };
  const tools = names ?? Object.keys(all);
  const works = tools.map((tool) => all[tool]?.() ?? (() => undefined));
  for (const work of works) warmUp(drafts.flat().map(flat), work);
  return drafts.flatMap((texts) => {
    const times = timesOf(texts.map(flat), works);
    return tools.map((tool, index) => ({ tool, length: texts[0]?.length ?? 0, microseconds: times[index] ?? 0 }));
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

Object.assign(globalThis, { bench: { measure, stall, packs: Object.keys(packs) } });
