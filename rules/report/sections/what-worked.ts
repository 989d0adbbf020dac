import type { Engagement } from '../../format/engagement';
import type { Results } from '../../log/results';
import { postCell, whenAndWhere } from '../post-cells';
import type { PostLine } from '../report';
import { resultHeads } from '../result-names';
import type { TellSection } from '../section';
import { resultKinds } from '../tally-results';
import { toFigure, toNumber } from '../wording';
import { engagementNames } from './engagement';

/** What people did because of a post; being reached is not doing something. */
const answers = ['applications', 'replies', 'clicks', 'shares', 'reactions'] as const satisfies (keyof Results)[];

const shown = 5;

/** Posts that people answered most. */
export const whatWorkedSection: TellSection = (telling) => {
  const { lines, results, posts } = telling.report;
  if (posts === 0) return undefined;
  const title = 'What worked';
  const known = lines.filter(({ post }) => answered(post.results) + (post.results?.reach ?? 0) > 0);
  if (known.length === 0)
    return {
      title,
      says: [
        'No results were entered yet. Add them in the log, by hand or from a network’s own export, and this shows which posts people answered.',
      ],
    };
  const kinds = resultKinds.filter((kind) => results[kind] !== undefined);
  const best = known.sort((a, b) => compare(b, a)).slice(0, shown);
  return {
    title,
    says: ['The posts that people answered most: applied, replied, clicked, shared or reacted.'],
    table: {
      caption: 'Posts that people answered most',
      columns: [
        { name: 'When and where', isShort: true },
        { name: 'Post', isWide: true },
        ...kinds.map((kind) => ({ name: resultHeads[kind], isFigure: true })),
      ],
      groups: [
        {
          rows: best.map(({ post }) => [
            whenAndWhere(post, telling),
            postCell(post),
            ...kinds.map((kind) => (post.results?.[kind] === undefined ? '–' : toNumber(post.results[kind]))),
          ]),
        },
      ],
    },
  };
};

/** So few posts say nothing of their kind. */
const fewest = 3;

/** What posts got on average, by what they do; only where enough is known to compare. */
export const answersByKindSection: TellSection = ({ report: { engagement } }) => {
  const kinds = (Object.keys(engagementNames) as Engagement[]).filter(
    (kind) => engagement.results[kind].postsWithResults >= fewest,
  );
  const results = resultKinds.filter((result) =>
    kinds.some((kind) => (engagement.results[kind].postsWith[result] ?? 0) >= fewest),
  );
  if (kinds.length < 2 || results.length === 0) return undefined;
  return {
    title: 'What posts got, by what they do',
    says: [
      'On average, for posts whose results are known. A few posts are not a law: take it as a hint of what to try.',
    ],
    table: {
      caption: 'Average results by what a post does',
      columns: [
        { name: 'Posts that...', isWide: true },
        { name: 'With results', isFigure: true },
        ...results.map((result) => ({ name: resultHeads[result], isFigure: true })),
      ],
      groups: [
        {
          rows: kinds.map((kind) => [
            engagementNames[kind],
            toNumber(engagement.results[kind].postsWithResults),
            ...results.map((result) => {
              const count = engagement.results[kind].postsWith[result] ?? 0;
              return count < fewest ? '–' : toFigure((engagement.results[kind].results[result] ?? 0) / count);
            }),
          ]),
        },
      ],
    },
  };
};

function answered(results: Results = {}): number {
  return answers.reduce((sum, kind) => sum + (results[kind] ?? 0), 0);
}

/** By what people did; where that is equal, by how many were reached. */
function compare(a: PostLine, b: PostLine): number {
  return (
    answered(a.post.results) - answered(b.post.results) || (a.post.results?.reach ?? 0) - (b.post.results?.reach ?? 0)
  );
}
