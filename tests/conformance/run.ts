import { createChecker } from '../../rules/check';
import type { Checker } from '../../rules/checking/make-checker';
import { partsFor } from '../../utils/cli/parts-for';
import { type ConformanceCase, readCases } from './cases';
import { difference } from './compare';
import { toPack } from './to-pack';

// Runs Vale's own cases over public styles: `npm run conformance -- <folder> [--verbose]`.
const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the cases are: npm run conformance -- <folder>');
const isVerbose = options.includes('--verbose');
const shownPerRule = 3;

const { cases, rules } = readCases(folder);
const checkers = new Map<string, Checker | string>();
const table = new Map<string, { cases: number; agree: number; left: number }>();
const shown = new Map<string, number>();

for (const each of cases) {
  const row = table.get(each.extends) ?? { cases: 0, agree: 0, left: 0 };
  table.set(each.extends, row);
  row.cases++;
  const checker = await checkerFor(each);
  if (typeof checker === 'string') row.left++;
  const findings = typeof checker === 'string' ? [] : checker.check({ text: each.text }).findings;
  const differs = isUnsupported(each) ? undefined : difference(each, findings);
  if (differs === undefined) row.agree++;
  else show(each, differs);
}

console.table(
  [...table].map(([kind, { cases: all, agree, left }]) => ({
    kind,
    cases: all,
    agree,
    disagree: all - agree,
    'not taken': left,
  })),
);
const disagree = [...table.values()].reduce((sum, row) => sum + row.cases - row.agree, 0);
console.log(`${cases.length - disagree} of ${cases.length} cases agree.`);
for (const [key, checker] of checkers) {
  const rule = key.split(' ')[0];
  if (typeof checker === 'string') console.log(`not taken: ${rule}: ${checker}`);
  else
    for (const { reason = '' } of [...checker.refused, ...checker.waiting])
      console.log(`not all of ${rule} runs: ${reason}`);
}
process.exitCode = disagree > 0 ? 1 : 0;

function isUnsupported({ extends: kind }: ConformanceCase): boolean {
  return kind === 'spelling' || kind === 'script';
}

async function checkerFor(each: ConformanceCase): Promise<Checker | string> {
  const rule = rules[each.rule_sha];
  if (!rule) throw new Error(`No rule ${each.rule_sha} of case ${each.id}`);
  const key = `${rule.rule} ${each.rule_sha} ${JSON.stringify(each.config)}`;
  const known = checkers.get(key);
  if (known !== undefined) return known;
  const { pack, left } = toPack(rule, each);
  const made =
    pack.rules.length > 0 ? createChecker([pack], await partsFor([pack])) : (left[0]?.reason ?? 'nothing was imported');
  checkers.set(key, made);
  return made;
}

function show({ id, text }: ConformanceCase, differs: string): void {
  const rule = id.split('/').slice(0, 2).join('/');
  const count = (shown.get(rule) ?? 0) + 1;
  shown.set(rule, count);
  if (isVerbose && count <= shownPerRule) console.log(`${id}\n  text     ${JSON.stringify(text)}\n  ${differs}`);
}
