import type { Reading } from '../reading-of';
import { coverageSection } from '../sections/coverage';
import { engagementSection } from '../sections/engagement';
import { allPostsSection } from '../sections/evidence';
import { findingsSection } from '../sections/findings';
import { goalsSection } from '../sections/goals';
import { groupsSection } from '../sections/groups';
import { notesSection } from '../sections/notes';
import { rulesDismissedSection } from '../sections/rules-dismissed';
import { whatToTrySection } from '../sections/what-to-try';
import { answersByKindSection, whatWorkedSection } from '../sections/what-worked';
import { withoutGoalSection } from '../sections/without-goal';
import { toNumber, toPercent } from '../wording';
import { nothingPosted, resultsInShort, servedInShort, targetsInShort } from './in-short';

/** What worked, and what to try. */
export const team: Reading = {
  name: 'Team',
  title: 'What worked, and what to try',
  lead: ({ report }) =>
    report.posts === 0
      ? [nothingPosted(report)]
      : [servedInShort(report), ...targetsInShort(report), resultsInShort(report)],
  figures: ({ report: { posts, withoutGoal, engagement, postsWithResults } }) => {
    const known = posts - engagement.unknown;
    return [
      { value: toNumber(posts), label: posts === 1 ? 'post' : 'posts' },
      { value: toPercent(1 - (withoutGoal.share ?? 0)), label: 'serve a goal' },
      ...(known > 0 ? [{ value: toPercent(1 - engagement.onlyBroadcast / known), label: 'invite, ask or thank' }] : []),
      { value: `${toNumber(postsWithResults)} of ${toNumber(posts)}`, label: 'posts with known results' },
    ];
  },
  sections: [
    whatToTrySection,
    whatWorkedSection,
    answersByKindSection,
    goalsSection,
    coverageSection,
    withoutGoalSection,
    engagementSection,
    groupsSection('network', false),
    groupsSection('unit', false),
    rulesDismissedSection,
    findingsSection,
    allPostsSection,
    notesSection(false),
  ],
};
