import type { Draft } from '../draft';
import { careerCentre } from './sample-posts/career-centre';
import { city } from './sample-posts/city';
import { communityCentre } from './sample-posts/community-centre';
import { company } from './sample-posts/company';
import { headStart } from './sample-posts/head-start';
import { police } from './sample-posts/police';

/**
 * Ordinary posts of six organizations, most of them fine: what a rule flags here it will flag all week. All are invented.
 * For the options page and the command line; the coach has no use for them.
 */
export const samplePosts: readonly Draft[] = [
  ...police,
  ...communityCentre,
  ...careerCentre,
  ...headStart,
  ...company,
  ...city,
].map((post) => (typeof post === 'string' ? { text: post } : post));
