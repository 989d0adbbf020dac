import type { Reading } from '../reading-of';
import type { Telling } from '../section';
import { costByGoalSection, costPerResultSection } from '../sections/cost';
import { allPostsSection } from '../sections/evidence';
import { goalsSection } from '../sections/goals';
import { groupsSection } from '../sections/groups';
import { notesSection } from '../sections/notes';
import { toAmount, toCount, toFigure, toNumber } from '../wording';
import { nothingPosted, resultsInShort, servedInShort } from './in-short';

/** What the posts took, and what came of them. */
export const cfo: Reading = {
  name: 'CFO',
  title: 'What our posts took, and what came of them',
  lead: (telling) =>
    telling.report.posts === 0
      ? [nothingPosted(telling.report)]
      : [servedInShort(telling.report), effortInShort(telling), resultsInShort(telling.report)],
  figures: ({ report: { posts, effort, postsWithResults } }) => [
    { value: toNumber(posts), label: posts === 1 ? 'post' : 'posts' },
    ...(effort ? [{ value: toFigure(effort.minutes / 60), label: 'hours, as entered' }] : []),
    ...(effort?.cost === undefined ? [] : [{ value: toAmount(effort.cost), label: 'cost of these hours' }]),
    { value: `${toNumber(postsWithResults)} of ${toNumber(posts)}`, label: 'posts with known results' },
  ],
  sections: [
    costPerResultSection,
    costByGoalSection,
    groupsSection('unit', true),
    groupsSection('network', true),
    goalsSection,
    allPostsSection,
    notesSection(true),
  ],
};

function effortInShort({ report: { effort, question } }: Telling): string {
  if (!effort) return 'What they took is not known: no minutes per post were entered.';
  const time = effort.minutes < 120 ? toCount(effort.minutes, 'minute') : toCount(effort.minutes / 60, 'hour');
  const cost = effort.cost === undefined ? '' : `, a cost of about ${toAmount(effort.cost)}`;
  return `They took about ${time}${cost}, at ${toCount(question.minutesPerPost ?? 0, 'minute')} a post.`;
}
