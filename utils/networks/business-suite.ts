import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/**
 * Meta Business Suite, where Pages are looked after: it has a host of its own, no name that is not translated, and an
 * inbox whose boxes look like that of a post.
 */
export const businessSuite = defineNetwork({
  id: 'business-suite',
  name: 'Meta Business Suite',
  matches: ['*://business.facebook.com/*'],
  private: {
    paths: ['/latest/inbox', '/inbox', '/messages'],
    within: ['[data-pagelet*="Inbox"]', '[data-pagelet^="MW"]', '[data-pagelet^="ChatTab"]'],
  },
  surfaces: [
    {
      id: 'post',
      editable: ['[contenteditable="true"][role="combobox"]', '[contenteditable="true"][role="textbox"]'],
      container: ['[role="dialog"]', 'body'],
      publish: { named: ['[role="button"]', 'button'] },
      shortcuts: [],
      limit: networkLimits.facebook,
      media: { photos: 'img[src^="blob:"]', videos: 'video[src^="blob:"]' },
    },
  ],
});
