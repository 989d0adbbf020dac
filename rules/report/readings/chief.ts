import type { Reading } from '../reading-of';
import { coverageSection } from '../sections/coverage';
import { engagementSection } from '../sections/engagement';
import { allPostsSection, evidenceSection } from '../sections/evidence';
import { findingsSection } from '../sections/findings';
import { goalsSection } from '../sections/goals';
import { notesSection } from '../sections/notes';
import { reasonsSection } from '../sections/reasons';
import { rulesDismissedSection } from '../sections/rules-dismissed';
import { withoutGoalSection } from '../sections/without-goal';
import { toNumber, toPercent } from '../wording';
import { nothingPosted, resultsInShort, servedInShort, targetsInShort, targetsOf } from './in-short';

/** Which goals were served, with the posts as evidence. */
export const chief: Reading = {
  name: 'Chief',
  title: 'How our posts served our goals',
  lead: ({ report }) =>
    report.posts === 0
      ? [nothingPosted(report)]
      : [
          servedInShort(report),
          ...targetsInShort(report),
          ...(report.postsWithResults > 0 ? [resultsInShort(report)] : []),
        ],
  figures: ({ report }) => {
    const { asked, met } = targetsOf(report);
    const shown = report.findings.reduce((sum, { found, silent }) => sum + found - silent, 0);
    const fixed = report.findings.reduce((sum, row) => sum + row.fixed, 0);
    return [
      { value: toNumber(report.posts), label: report.posts === 1 ? 'post' : 'posts' },
      { value: toPercent(1 - (report.withoutGoal.share ?? 0)), label: 'serve a goal' },
      ...(asked > 0 ? [{ value: `${met} of ${asked}`, label: asked === 1 ? 'target met' : 'targets met' }] : []),
      ...(shown > 0 ? [{ value: `${fixed} of ${toNumber(shown)}`, label: 'warnings fixed before posting' }] : []),
    ];
  },
  sections: [
    goalsSection,
    coverageSection,
    withoutGoalSection,
    engagementSection,
    evidenceSection,
    findingsSection,
    reasonsSection,
    rulesDismissedSection,
    allPostsSection,
    notesSection(false),
  ],
};
