import type { TellSection } from '../section';
import { toNumber, toPercent } from '../wording';

/** Rules that authors dismiss most: the rule may be wrong, not the people. */
export const rulesDismissedSection: TellSection = ({ report: { rules } }) => {
  const doubted = rules.filter(({ dismissed, postedAnyway }) => dismissed + postedAnyway > 0);
  if (doubted.length === 0) return undefined;
  return {
    title: 'Rules that authors dismiss',
    says: [
      'A rule that is mostly dismissed may be wrong, or badly worded: look at the rule before you look at the people.',
    ],
    table: {
      caption: 'Rules by how often authors dismiss them',
      columns: [
        { name: 'Rule', isWide: true },
        { name: 'Shown', isFigure: true },
        { name: 'Dismissed', isFigure: true },
        { name: 'Posted anyway', isFigure: true },
        { name: 'Share dismissed', isFigure: true },
      ],
      groups: [
        {
          rows: doubted.map(({ rule, pack, seen, dismissed, postedAnyway, share }) => [
            `${rule} (${pack})`,
            toNumber(seen),
            toNumber(dismissed),
            toNumber(postedAnyway),
            toPercent(share),
          ]),
        },
      ],
      printed: 4,
    },
  };
};
