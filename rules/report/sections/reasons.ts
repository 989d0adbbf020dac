import { excerptOf } from '../excerpt-of';
import { postCell, whenAndWhere } from '../post-cells';
import type { TellSection } from '../section';
import { toCount } from '../wording';

/** Why people posted although they were held. */
export const reasonsSection: TellSection = (telling) => {
  const { reasons, findings } = telling.report;
  const anyway = findings.reduce((sum, { postedAnyway }) => sum + postedAnyway, 0);
  if (reasons.length === 0) {
    if (anyway === 0) return undefined;
    return { title: 'Posted anyway', says: [`${toCount(anyway, 'finding')} went out anyway; no reason was kept.`] };
  }
  return {
    title: 'Posted anyway, and why',
    says: [],
    table: {
      caption: 'Reasons that authors gave for posting anyway',
      columns: [
        { name: 'When and where', isShort: true },
        { name: 'Reason given', isWide: true },
        { name: 'Post', isWide: true },
      ],
      groups: [
        {
          rows: reasons.map(({ reason, post }) => [whenAndWhere(post, telling), excerptOf(reason), postCell(post)]),
        },
      ],
      printed: 4,
    },
  };
};
