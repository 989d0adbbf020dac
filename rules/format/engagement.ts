/** What a post does for the people who read it; a post may do several of these. */
export const engagements = ['informs', 'invites', 'thanks', 'asks', 'announces'] as const;

export type Engagement = (typeof engagements)[number];
