import type { Report } from '../report';
import type { TellSection } from '../section';
import { standingOf } from '../standing';
import { toCount, toList, toNumber, toPercent } from '../wording';

/** What a team could do next, drawn from the figures; each says which figure it comes from. */
export const whatToTrySection: TellSection = ({ report }) => {
  if (report.posts === 0) return undefined;
  const hints = [missingGoals, moreQuestions, moreReasons, ruleToLookAt, moreResults].flatMap((hint) => hint(report));
  return {
    title: 'What to try next',
    says:
      hints.length > 0
        ? hints
        : ['Nothing stands out: targets are met, posts have goals, and people are asked. Keep going.'],
    isList: hints.length > 0,
  };
};

function missingGoals({ goals }: Report): string[] {
  const short = goals.filter((goal) => ['near', 'short'].includes(standingOf(goal).state));
  if (short.length === 0) return [];
  const missing = short.map((goal) => `${goal.name} (${(standingOf(goal).asked ?? 0) - goal.postsWhileActive} short)`);
  return [`Plan the next posts for ${toList(missing)}.`];
}

function moreQuestions({ posts, engagement: { onlyBroadcast, unknown } }: Report): string[] {
  const known = posts - unknown;
  if (known === 0 || onlyBroadcast / known < 0.5) return [];
  return [
    `End more posts with a question, a next step or a thank-you: ${toNumber(onlyBroadcast)} of ${toNumber(known)} (${toPercent(onlyBroadcast / known)}) only tell.`,
  ];
}

function moreReasons({ withoutGoal: { posts, share = 0 } }: Report): string[] {
  if (share < 0.15) return [];
  return [
    `Say in one sentence why, before posting: ${toCount(posts, 'post')} (${toPercent(share)}) ${posts === 1 ? 'serves' : 'serve'} no goal. What has no reason may not need a post.`,
  ];
}

function ruleToLookAt({ rules }: Report): string[] {
  const doubtful = rules.filter(({ dismissed, share }) => dismissed >= 3 && share >= 0.5).slice(0, 2);
  return doubtful.map(
    ({ rule, dismissed, seen }) =>
      `Tell whoever looks after the rules about “${rule}”: it was dismissed ${toNumber(dismissed)} of ${toNumber(seen)} times.`,
  );
}

function moreResults({ posts, postsWithResults }: Report): string[] {
  if (postsWithResults >= posts / 2) return [];
  const known =
    postsWithResults === 0
      ? 'none is known yet'
      : `known of ${toNumber(postsWithResults)} of ${toCount(posts, 'post')}`;
  return [`Enter the results of more posts (${known}), so that this page can say what worked.`];
}
