import type { Results } from '../log/results';

/** Kinds of results as people name them, one and many. */
export const resultNames: Record<keyof Results, readonly [one: string, many: string]> = {
  reach: ['person reached', 'people reached'],
  reactions: ['reaction', 'reactions'],
  replies: ['reply', 'replies'],
  shares: ['share', 'shares'],
  clicks: ['click', 'clicks'],
  applications: ['application', 'applications'],
};

/** As the head of a column. */
export const resultHeads: Record<keyof Results, string> = {
  reach: 'Reached',
  reactions: 'Reactions',
  replies: 'Replies',
  shares: 'Shares',
  clicks: 'Clicks',
  applications: 'Applications',
};
