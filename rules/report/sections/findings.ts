import type { FindingRow } from '../report';
import type { TellSection } from '../section';
import { toCount, toNumber, toPercent } from '../wording';

/** What was pointed out before posting, by the clause it is about, and what became of it. */
export const findingsSection: TellSection = ({ report: { posts, findings } }) => {
  if (posts === 0) return undefined;
  const sum = (column: 'found' | 'fixed' | 'postedAnyway' | 'silent') =>
    findings.reduce((all, row) => all + row[column], 0);
  const shown = sum('found') - sum('silent');
  if (findings.length === 0)
    return {
      title: 'Our policy, before posting',
      says: ['Nothing in these posts was found to go against the policy.'],
    };
  const hasSilent = sum('silent') > 0;
  return {
    title: 'Our policy, before posting',
    says: [
      ...(shown > 0
        ? [
            `Before posting, ${toCount(shown, 'thing')} that may go against the policy ${shown === 1 ? 'was' : 'were'} pointed out. ${toNumber(sum('fixed'))} (${toPercent(sum('fixed') / shown)}) ${sum('fixed') === 1 ? 'was' : 'were'} fixed before the post went out.`,
          ]
        : []),
      ...(hasSilent ? [`${toNumber(sum('silent'))} more came of rules on trial, which nobody was shown.`] : []),
    ],
    table: {
      caption: 'Findings by clause of the policy, and what became of them',
      columns: [
        { name: 'Clause of the policy', isWide: true },
        ...['Found', 'Fixed', 'Dismissed', 'Posted with it', 'Posted anyway'].map((name) => ({ name, isFigure: true })),
        ...(hasSilent ? [{ name: 'On trial', isFigure: true }] : []),
      ],
      groups: [
        {
          rows: findings.map((row) => [
            clauseName(row),
            ...[row.found, row.fixed, row.dismissed, row.posted, row.postedAnyway].map(toNumber),
            ...(hasSilent ? [toNumber(row.silent)] : []),
          ]),
        },
      ],
      printed: 8,
    },
  };
};

function clauseName({ clause, clauseTitle, pack }: FindingRow): string {
  if (clause === undefined) return `No clause (${pack})`;
  return clauseTitle === undefined ? `${clause} (${pack})` : `${clause} ${clauseTitle}`;
}
