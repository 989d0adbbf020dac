import type { Engagement } from '../../format/engagement';
import type { TellSection } from '../section';
import { toCount, toNumber, toPercent } from '../wording';

/** What posts do, in words that need no explanation. */
export const engagementNames: Record<Engagement, string> = {
  informs: 'Inform',
  announces: 'Announce something',
  invites: 'Invite people',
  asks: 'Ask something',
  thanks: 'Thank someone',
};

/** Whether the posts only tell, or also invite, ask and thank. */
export const engagementSection: TellSection = ({ report: { posts, engagement } }) => {
  const known = posts - engagement.unknown;
  if (posts === 0) return undefined;
  if (known === 0)
    return { title: 'What the posts do', says: ['What these posts do for their readers was not kept.'], isHalf: true };
  const { onlyBroadcast, unknown, counts } = engagement;
  const only =
    onlyBroadcast === 0
      ? 'Every post invites, asks or thanks someone.'
      : `${toCount(onlyBroadcast, 'post')} of ${toNumber(known)} (${toPercent(onlyBroadcast / known)}) only ${onlyBroadcast === 1 ? 'tells' : 'tell'}: no invitation, no question, no thanks.`;
  return {
    title: 'What the posts do',
    says: [only, ...(unknown > 0 ? [`Of ${toCount(unknown, 'more post')} this is not known.`] : [])],
    isHalf: true,
    table: {
      caption: 'What posts do for their readers; a post may do several of these',
      columns: [
        { name: 'Posts that...', isWide: true },
        { name: 'Share', isBar: true },
        { name: 'Posts', isFigure: true },
        { name: 'in %', isFigure: true },
      ],
      groups: [
        {
          rows: (Object.keys(engagementNames) as Engagement[]).map((kind) => [
            engagementNames[kind],
            { text: '', bar: { value: counts[kind], most: known } },
            toNumber(counts[kind]),
            toPercent(counts[kind] / known),
          ]),
        },
      ],
    },
  };
};
