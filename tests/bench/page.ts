import alex from 'alex';
import writeGood from 'write-good';
import { createChecker } from '../../rules/check';
import { packSchema } from '../../rules/pack';
import base from '../../rules/packs/base.yaml';
import police from '../../rules/packs/police.yaml';
import { drafts } from './drafts';

/** Microseconds one check takes: by text the lower quartile of batches, and of the texts of a length the mean. */
export interface Timing {
  tool: string;
  length: number;
  microseconds: number;
}

const warmUpMilliseconds = 2000;
const batches = 40;
const batchMilliseconds = 15;

/** Runs each tool on the same texts, in the page this script is loaded into. */
function measureAll(): Timing[] {
  const checker = createChecker([packSchema.parse(base), packSchema.parse(police)]);
  const tools: Record<string, (text: string) => unknown> = {
    goalpost: (text) => checker.check({ text, network: 'x', role: 'officer' }),
    'write-good': (text) => writeGood(text),
    alex: (text) => alex(text),
  };
  // The compiler has to have seen the code before its time counts.
  for (const check of Object.values(tools)) batch(drafts.flat(), check, warmUpMilliseconds);
  return drafts.flatMap((texts) =>
    Object.entries(tools).map(([tool, check]) => ({
      tool,
      length: texts[0]?.length ?? 0,
      microseconds: mean(texts.map((text) => quartile(() => batch([text], check, batchMilliseconds)))),
    })),
  );
}

/** Microseconds a check, over some milliseconds of checking the texts in turn, as a composer checks one draft again and again. */
function batch(texts: readonly string[], check: (text: string) => unknown, milliseconds: number): number {
  const start = performance.now();
  let checks = 0;
  do {
    for (const text of texts) check(text);
    checks += texts.length;
  } while (performance.now() - start < milliseconds);
  return ((performance.now() - start) * 1000) / checks;
}

/** The lower quartile of many batches: what else the machine is doing is not what is measured. */
function quartile(measure: () => number): number {
  const all = Array.from({ length: batches }, measure).sort((a, b) => a - b);
  return all[Math.floor(all.length / 4)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

Object.assign(globalThis, { measureAll });
