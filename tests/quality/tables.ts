import { markdownTable } from '../docs/markdown-table';
import { crossValidate } from './cross-validate';
import type { Judged } from './judge';
import { seenDrafts } from './labelled-drafts';
import { measure, type Quality } from './measure';
import { leastToWarn, measureRules, precisionOf, tooLoud } from './rules';
import type { Tally } from './tally';

/** A line of the summary: what it is called, what is asked for, and how it is read off. */
interface Figure {
  name: string;
  asked: string;
  of(quality: Quality): string;
}

const figures: readonly Figure[] = [
  { name: 'findings: precision', asked: '≥ 0.85', of: ({ findings }) => share(findings.precision) },
  { name: 'findings: recall', asked: '≥ 0.60', of: ({ findings }) => share(findings.recall) },
  { name: 'findings: F1', asked: '', of: ({ findings }) => share(findings.f1) },
  { name: 'grave, at warn or block: precision', asked: '≥ 0.80', of: ({ grave }) => share(grave.precision) },
  { name: 'grave, at warn or block: recall', asked: '≥ 0.60', of: ({ grave }) => share(grave.recall) },
  { name: 'told from form: F1', asked: '≥ 0.85', of: ({ ofForm }) => share(ofForm.f1) },
  { name: 'clean drafts warned or blocked', asked: '≤ 5 %', of: ({ alarmed, clean }) => percent(alarmed / clean) },
  { name: 'tips per clean draft', asked: '≤ 0.30', of: ({ tips, clean }) => share(tips / clean) },
  { name: 'findings on the right words', asked: '≥ 85 %', of: ({ located }) => percent(located.right / located.found) },
  { name: 'goals: F1', asked: '≥ 0.75', of: ({ goals }) => share(goals.f1) },
];

/** All figures as Markdown tables, by the name of each. */
export function qualityTables(judged: readonly Judged[]): Record<string, string> {
  return {
    'In all': summaryTable(judged),
    'By pack': packTable(judged),
    'By label': labelTable(judged),
    'By rule': ruleTable(judged),
  };
}

/** What is asked for, beside all drafts and, where the kept ones are measured, beside each half and the folds. */
function summaryTable(judged: readonly Judged[]): string {
  const unseen = judged.filter(({ draft }) => !seenDrafts.has(draft.id));
  const seen = judged.filter(({ draft }) => seenDrafts.has(draft.id));
  const halves = seen.length > 0 && unseen.length > 0 ? { 'seen half': seen, 'unseen half': unseen } : {};
  const columns = { all: judged, ...halves, 'cross-validated': crossValidate(judged) };
  const measured = Object.entries(columns).map(([name, drafts]) => ({ name, quality: measure(drafts) }));
  return markdownTable(
    ['figure', 'asked for', ...measured.map(({ name }) => name)],
    [
      ['drafts', '', ...measured.map(({ quality }) => String(quality.drafts))],
      ...figures.map(({ name, asked, of }) => [name, asked, ...measured.map(({ quality }) => of(quality))]),
    ],
  );
}

function packTable(judged: readonly Judged[]): string {
  const packs = [...new Set(judged.map(({ draft }) => draft.org))].sort();
  const languages = [...new Set(judged.flatMap(({ draft }) => draft.lang ?? []))].sort();
  const groups = [
    ...packs.map((org) => ({ name: `\`${org}\``, drafts: judged.filter(({ draft }) => draft.org === org) })),
    ...languages.map((lang) => ({ name: `in ${lang}`, drafts: judged.filter(({ draft }) => draft.lang === lang) })),
  ];
  return markdownTable(
    ['pack', 'drafts', 'precision', 'recall', 'F1', 'clean warned', 'tips per clean', 'goals F1'],
    groups.map(({ name, drafts }) => {
      const { findings, clean, alarmed, tips, goals } = measure(drafts);
      const alarms = [percent(alarmed / clean), share(tips / clean)];
      return [name, String(drafts.length), ...rates(findings), ...alarms, share(goals.f1)];
    }),
  );
}

function labelTable(judged: readonly Judged[]): string {
  const labels = [...measure(judged).byLabel].sort(([a], [b]) => a.localeCompare(b));
  return markdownTable(
    ['label', 'drafts', 'precision', 'recall', 'F1'],
    labels.map(([label, tally]) => [label, String(tally.there), ...rates(tally)]),
  );
}

function ruleTable(judged: readonly Judged[]): string {
  return markdownTable(
    ['pack', 'rule', 'severity', 'label', 'right', 'wrong', 'precision', 'on the right words'],
    measureRules(judged).map((rule) => [
      rule.pack.split('.').at(-1) ?? '',
      `\`${rule.rule}\``,
      rule.severity,
      rule.category,
      String(rule.right),
      String(rule.wrong),
      share(precisionOf(rule)),
      percent(rule.placed / rule.withPlace),
    ]),
  );
}

/** What the rules themselves have to answer for, a line each. */
export function loudRules(judged: readonly Judged[]): string[] {
  return tooLoud(measureRules(judged)).map(
    ({ pack, rule, severity, right, wrong }) =>
      `${pack} ${rule} is a ${severity} and right in ${right} of ${right + wrong}; under ${leastToWarn} it should be a tip`,
  );
}

function rates({ precision, recall, f1 }: Tally): string[] {
  return [precision, recall, f1].map(share);
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${Math.round(100 * value)} %`;
}
